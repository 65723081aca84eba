import { buildList, buildStatement, readParts, type SectionSource } from "./build-section.ts";
import type { Section } from "./card-set.ts";

/** The sections of the second card: purpose, contribution and features. */
export function buildParaphrase({
  paper,
  locale,
  words: { sections },
  defaults,
}: SectionSource): Section[] {
  const parts = readParts(paper.record.cards?.paraphrase);
  return [
    buildStatement(sections.purpose, parts?.purpose, defaults.purpose, locale),
    buildStatement(sections.contribution, parts?.contribution, defaults.contribution, locale),
    buildList(sections.features, parts?.features, defaults.features, { locale, isOrdered: false }),
  ];
}
