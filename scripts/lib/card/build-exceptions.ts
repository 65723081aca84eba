import { buildList, readParts, type SectionSource } from "./build-section.ts";
import type { Section } from "./card-set.ts";

/** The sections of the fourth card: limitations, open questions and critique. */
export function buildExceptions({
  paper,
  locale,
  words: { sections },
  defaults,
}: SectionSource): Section[] {
  const parts = readParts(paper.record.cards?.exceptions);
  const ordered = { locale, isOrdered: true };
  const unordered = { locale, isOrdered: false };
  return [
    buildList(sections.limitations, parts?.limitations, defaults.limitations, ordered),
    buildList(sections.openQuestions, parts?.openQuestions, defaults.openQuestions, ordered),
    buildList(sections.critique, parts?.critique, defaults.critique, unordered),
  ];
}
