import type { Locale } from "../locale.ts";
import { readText } from "../record/localized-text.ts";
import type { Paper } from "../record/schema.ts";
import { buildAbstracts } from "./build-abstracts.ts";
import { buildCore } from "./build-core.ts";
import { buildExceptions } from "./build-exceptions.ts";
import { buildParaphrase } from "./build-paraphrase.ts";
import { buildQuestions } from "./build-questions.ts";
import type { SectionSource } from "./build-section.ts";
import type { Card, CardName, Section } from "./card-set.ts";
import { readFacts } from "./read-facts.ts";
import { words } from "./words.ts";

/** The four cards, in the order of the page. */
export function buildCards(paper: Paper, locale: Locale): Card[] {
  const defaults = words[locale].defaultText(readFacts(paper.record, locale, words[locale]));
  const source = { paper, locale, words: words[locale], defaults };
  return [
    buildCard("core", source, buildCore),
    buildCard("paraphrase", source, buildParaphrase),
    buildCard("qa", source, buildQuestions),
    buildCard("exceptions", source, buildExceptions),
  ];
}

/** A card of sections, or of the curator's Markdown, after which the core card has the abstracts. */
function buildCard(
  name: CardName,
  source: SectionSource,
  buildSections: (source: SectionSource) => Section[],
): Card {
  const { paper, locale } = source;
  const heading = source.words.cards[name];
  const card = paper.record.cards?.[name];
  if (card === undefined || !("markdown" in card)) {
    return { name, heading, sections: buildSections(source) };
  }
  const markdown = readText(card.markdown, locale, "\n\n");
  const sections = name === "core" ? buildAbstracts(paper, locale) : [];
  return { name, heading, ...(markdown && { markdown }), sections };
}
