import { readText } from "../record/localized-text.ts";
import { buildAbstracts } from "./build-abstracts.ts";
import { buildEvidence } from "./build-item.ts";
import { buildStatement, readParts, type SectionSource } from "./build-section.ts";
import type { Content, Item, Section } from "./card-set.ts";

/** The sections of the first card: finding, abstracts, key data and innovation. */
export function buildCore(page: SectionSource): Section[] {
  const { sections } = page.words;
  const finding = readText(page.paper.record.finding, page.locale);
  const innovation = readParts(page.paper.record.cards?.core)?.innovation;
  return [
    {
      heading: [sections.finding],
      content: { kind: "paragraph", item: { text: [finding ?? page.words.absent.finding] } },
      isDefault: finding === undefined,
    },
    ...buildAbstracts(page.paper, page.locale),
    { heading: [sections.keyFigures], content: buildKeyFigures(page), isDefault: false },
    buildStatement(sections.innovation, innovation, page.defaults.innovation, page.locale),
  ];
}

function buildKeyFigures({
  paper,
  locale,
  words: { labels, absent, evidence },
}: SectionSource): Content {
  const { studyType, country, published, roi, cards } = paper.record;
  const year = published?.slice(0, 4);
  const facts: Item[] = [
    { label: [labels.studyType], text: [readText(studyType, locale) ?? absent.studyType] },
    { label: [labels.country], text: [readText(country, locale) ?? absent.country] },
    { label: [labels.year], text: [year ?? absent.year] },
    { label: [labels.roi], text: [readText(roi, locale) ?? absent.roi] },
  ];
  const figures = readParts(cards?.core)?.keyFigures ?? [];
  const items = figures.map(({ label, value, quote }): Item => {
    const item = { label: [readText(label, locale) ?? ""], text: [value] };
    if (quote === undefined) return item;
    return { ...item, evidence: buildEvidence(quote, evidence.label.abstract) };
  });
  return { kind: "list", isOrdered: false, items: [...facts, ...items] };
}
