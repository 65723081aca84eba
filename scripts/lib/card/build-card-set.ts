import { type Locale, locales } from "../locale.ts";
import { absentWords } from "../record/schema/absent-words.ts";
import { readAbstractParts } from "../record/schema/abstract.ts";
import { readText } from "../record/schema/localized-text.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { buildHeader, buildKeyData, buildNotices, buildReferences } from "./build-facts.ts";
import { buildHeading } from "./build-heading.ts";
import {
  buildEvidence,
  buildItem,
  buildList,
  buildStatement,
  readParts,
  type SectionSource,
} from "./build-section.ts";
import type { Card, CardName, CardSet, Content, ExtraCard, Section } from "./card-set.ts";
import { defaultSentences } from "./default-sentences.ts";
import { readFacts } from "./read-facts.ts";
import { words } from "./words.ts";

/**
 * A paper's page in one locale: every field in the page's language, else in the other one and
 * marked with it, else as its default. Plain text and Markdown fields are as in the record.
 */
export function buildCardSet(paper: Paper, locale: Locale): CardSet {
  return {
    locale,
    position: paper.record.position,
    heading: buildHeading(paper.record, locale),
    notices: buildNotices(paper.record, locale),
    header: buildHeader(paper.record, locale),
    cards: buildCards(paper, locale),
    extraCards: buildExtraCards(paper, locale),
    referencesHeading: words[locale].cards.references,
    references: buildReferences(paper.record, locale),
  };
}

function buildExtraCards({ record }: Paper, locale: Locale): ExtraCard[] {
  return (record.extraSections ?? []).flatMap((section) => {
    const heading = readText(section.heading, locale);
    const markdown = readText(section.markdown, locale, "\n\n");
    return heading && markdown ? [{ heading: [heading], markdown }] : [];
  });
}

/** The four cards, in the order of the page. */
function buildCards(paper: Paper, locale: Locale): Card[] {
  const defaults = defaultSentences[locale](readFacts(paper.record, locale));
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

/** The sections of the first card: finding, abstracts, key data and innovation. */
function buildCore(page: SectionSource): Section[] {
  const { sections } = page.words;
  const finding =
    readText(page.paper.record.finding, page.locale) ?? absentWords.finding[page.locale];
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

/** The abstract in each language that the record has it in, English first on either page. */
function buildAbstracts({ record }: Paper, locale: Locale): Section[] {
  const { sections } = words[locale];
  const headings = { en: sections.abstractEn, "zh-Hant": sections.abstractZh };
  return locales.toReversed().flatMap((language) => {
    const parts = readAbstractParts(record.abstract, language);
    if (parts === undefined) return [];
    const content = { kind: "abstract", locale: language, parts } as const;
    return [{ heading: [headings[language]], content }];
  });
}

/** The sections of the second card: purpose, contribution and features. */
function buildParaphrase({
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

/** The sections of the third card: a question each, with its answer. */
function buildQuestions({ paper, locale, words: own, defaults }: SectionSource): Section[] {
  const questions = readParts(paper.record.cards?.qa);
  if (questions === undefined) {
    return defaults.questions.map(({ question, answer }, index) => ({
      heading: [own.questionNumber(index + 1), question],
      content: { kind: "paragraph", item: { text: [own.answer, ...answer] } },
    }));
  }
  return questions.map(({ question, answer }, index) => {
    const item = buildItem(answer, locale);
    return {
      heading: [own.questionNumber(index + 1), readText(question, locale) ?? ""],
      content: { kind: "paragraph", item: { ...item, text: [own.answer, ...item.text] } },
    };
  });
}

/** The sections of the fourth card: limitations, open questions and critique. */
function buildExceptions({
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
