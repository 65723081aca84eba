import { readText } from "../record/localized-text.ts";
import { buildAbstracts } from "./build-abstracts.ts";
import { buildEvidence } from "./build-item.ts";
import { buildKeyData } from "./build-key-data.ts";
import { buildStatement, readParts, type SectionSource } from "./build-section.ts";
import type { Content, Section } from "./card-set.ts";

/** The sections of the first card: finding, abstracts, key data and innovation. */
export function buildCore(page: SectionSource): Section[] {
  const { sections, absent } = page.words;
  const finding = readText(page.paper.record.finding, page.locale) ?? absent.finding;
  const innovation = readParts(page.paper.record.cards?.core)?.innovation;
  return [
    { heading: [sections.finding], content: { kind: "paragraph", item: { text: [finding] } } },
    ...buildAbstracts(page.paper, page.locale),
    { heading: [sections.keyFigures], content: buildKeyFigures(page) },
    buildStatement(sections.innovation, innovation, page.defaults.innovation, page.locale),
  ];
}

/** The four facts that every page has, then the figures of the curator's choice. */
function buildKeyFigures({ paper: { record }, locale, words }: SectionSource): Content {
  const figures = readParts(record.cards?.core)?.keyFigures ?? [];
  return {
    kind: "figures",
    facts: buildKeyData(record, locale),
    items: figures.map(({ label, value, quote }) => ({
      label: [readText(label, locale) ?? ""],
      text: [value],
      ...(quote !== undefined && { evidence: buildEvidence(quote, words.evidence.label.abstract) }),
    })),
  };
}
