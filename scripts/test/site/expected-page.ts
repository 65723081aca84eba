import { buildCardSet } from "../../lib/card/build-card-set.ts";
import { buildIdentifiers, buildKeyData } from "../../lib/card/build-facts.ts";
import { buildPaperName } from "../../lib/card/build-heading.ts";
import type { Card, CardSet, Content, Fact, Item, Section } from "../../lib/card/card-set.ts";
import { listDefaultSections } from "../../lib/card/default-sections.ts";
import { shortenName } from "../../lib/card/format-name.ts";
import { type Phrase, phraseText } from "../../lib/card/phrase.ts";
import { readTitle } from "../../lib/card/read-facts.ts";
import { words } from "../../lib/card/words.ts";
import type { Locale } from "../../lib/locale.ts";
import { absentWords } from "../../lib/record/schema/absent-words.ts";
import { readText } from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { formatScore } from "../../lib/record/values/score.ts";
import type { ShownBlock, ShownPage, ShownSection } from "./shown-page.ts";

/** A section whose blocks are Markdown of the record's own has none here: they may be anything. */
type ExpectedSection = Omit<ShownSection, "blocks"> & {
  readonly blocks?: readonly ShownBlock[];
};
type ExpectedPage = Omit<ShownPage, "sections"> & {
  readonly sections: readonly ExpectedSection[];
};

/** What a heading begins with, which the strip leaves out. */
const numbered = /^.*?(?:：|: )/su;

/** What a browser is to show of one of `papers`, which are in their order, in an edition of the site. */
export function buildExpectedPage(
  paper: Paper,
  papers: readonly Paper[],
  { locale, siteTitle }: { readonly locale: Locale; readonly siteTitle: string },
): ExpectedPage {
  const own = papers.filter(({ collection }) => collection === paper.collection);
  const nameOf = (other: Paper | undefined) =>
    other && withLineFeeds(buildPaperName(other.record, locale));
  const cardSet = buildCardSet(paper, locale);
  const name = withLineFeeds(buildPaperName(paper.record, locale));
  const title = readTitle(paper.record, locale)?.text ?? absentWords.title[locale];
  const finding = readText(paper.record.finding, locale)?.text;
  const sections = buildSections(paper, cardSet);
  return {
    title: `${name} | ${siteTitle}`,
    shareTitle: withLineFeeds(title),
    description: withLineFeeds(finding ?? title),
    shareDescription: withLineFeeds(finding ?? title),
    sidebar: name,
    breadcrumb: name,
    structuredName: name,
    strip: hasCards(paper) ? cardSet.cards.map(({ heading }) => heading.replace(numbered, "")) : [],
    previous: nameOf(own[own.indexOf(paper) - 1]),
    next: nameOf(own[own.indexOf(paper) + 1]),
    heading: name,
    otherTitles: cardSet.header
      .filter(({ key, isAbsent }) => titles.includes(key) && !isAbsent)
      .map((fact) => factTexts(fact, locale)[1])
      .filter((other) => other !== withLineFeeds(title)),
    finding: finding === undefined ? undefined : withLineFeeds(finding),
    facts: listHeadFacts(paper, cardSet),
    sections,
  };
}

const titles: readonly string[] = ["titleEn", "titleZh", "titleOriginal"];
const lineKeys: readonly string[] = ["journal", "year", "studyType", "area", "score"];
const saidKeys: readonly string[] = [
  ...[...titles, ...lineKeys],
  ...["authors", "pmid", "doi", "pmcid", "drafting", "verified"],
];

/** The facts above the cards: those of the line, the authors, and where the paper is. */
function listHeadFacts({ record }: Paper, { locale, header }: CardSet): ShownPage["facts"] {
  const line = [...header, ...buildKeyData(record, locale)].filter(
    ({ key, isAbsent }) => lineKeys.includes(key) && !isAbsent,
  );
  const authors = header.filter(({ key }) => key === "authors");
  const { listSeparator } = words[locale];
  const count = record.authors?.length ?? 0;
  const first = record.authors?.slice(0, 2).map(shortenName).join(listSeparator);
  const folded = locale === "en" ? `${first} … ${count} in all` : `${first} … 共 ${count} 人`;
  return [
    ...[...line, ...buildIdentifiers(record)].map((fact): readonly [string, string] => {
      const [label, value] = factTexts(fact, locale);
      return [label, fact.key === "score" ? formatScore(value) : value];
    }),
    ...authors.map((fact): [string, string] => {
      const [label, value] = factTexts(fact, locale);
      return [label, count > 3 ? withLineFeeds(folded) + value : value];
    }),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a curator has written anything of the cards. */
function hasCards({ record: { cards = {} } }: Paper): boolean {
  return listDefaultSections(cards).length < listDefaultSections({}).length || hasFigures(cards);
}

function hasFigures({ core }: NonNullable<Paper["record"]["cards"]>): boolean {
  return core !== undefined && "keyFigures" in core && core.keyFigures !== undefined;
}

function buildSections({ record }: Paper, cardSet: CardSet): ExpectedSection[] {
  const { locale, cards, extraCards, referencesHeading, references } = cardSet;
  const abstracts = buildAbstracts(cardSet);
  const panel = [...cardSet.header, ...buildKeyData(record, locale), ...references].filter(
    (fact, index, all) =>
      !saidKeys.includes(fact.key) &&
      !fact.isAbsent &&
      !(fact.key === "published" && /^\d{4}$/.test(factTexts(fact, locale)[1])) &&
      all.indexOf(fact) === index,
  );
  return [
    ...(record.finding === undefined ? abstracts : []),
    ...cards.map((card): ExpectedSection => buildExpectedCard(card, record, locale)),
    ...(record.finding === undefined ? [] : abstracts),
    ...extraCards.map(({ heading }, index) => ({
      name: `section-${index + 1}`,
      heading: textOf(heading),
    })),
    ...(panel.length > 0
      ? [
          {
            name: "references",
            heading: referencesHeading,
            blocks: panel.flatMap((fact) => factBlocks(fact, locale)),
          },
        ]
      : []),
  ];
}

/** A card without its default sentences, and without what stands elsewhere. */
function buildExpectedCard(
  { name, heading, markdown, sections }: Card,
  record: PaperRecord,
  locale: Locale,
): ExpectedSection {
  if (markdown) return { name, heading };
  const unwritten = new Set<string>(listDefaultSections(record.cards ?? {}));
  const own = words[locale].sections;
  const nameOf = (section: Section) =>
    name === "qa"
      ? "qa"
      : Object.entries(own).find(([, label]) => label === textOf(section.heading))?.[0];
  const written = sections.filter((section) => {
    const part = nameOf(section) ?? "";
    return part !== "finding" && section.content.kind !== "abstract" && !unwritten.has(part);
  });
  return { name, heading, blocks: written.flatMap((section) => sectionBlocks(section)) };
}

function buildAbstracts({ cards, locale }: CardSet): ExpectedSection[] {
  return cards
    .flatMap(({ sections }) => sections)
    .flatMap((section) =>
      section.content.kind === "abstract" ? [{ section, own: section.content.locale }] : [],
    )
    .toSorted((a, b) => Number(b.own === locale) - Number(a.own === locale))
    .map(({ section }) => ({
      name: "abstract",
      heading: textOf(section.heading),
      blocks: contentBlocks(section.content),
    }));
}

/** A section without curators' figures has none at all. */
function sectionBlocks({ heading, content }: Section): ShownBlock[] {
  const blocks = contentBlocks(content);
  return blocks.length === 0 ? [] : [["h3", textOf(heading)], ...blocks];
}

function contentBlocks(content: Content): ShownBlock[] {
  switch (content.kind) {
    case "paragraph":
      return itemBlocks("p", content.item);
    case "list":
      return content.items.flatMap((item) =>
        content.isOrdered || !item.label ? itemBlocks("li", item) : figureBlocks(item),
      );
    case "figures":
      return content.items.flatMap(figureBlocks);
    case "abstract": {
      const isChinese = content.locale === "zh-Hant";
      const parts = content.parts.map(
        ({ label, text }) => (label ? `${label}${isChinese ? "：" : ": "}` : "") + text,
      );
      return [["p", withLineFeeds(parts.join(isChinese ? "" : " "))]];
    }
  }
}

function figureBlocks({ label, text, evidence }: Item): ShownBlock[] {
  return [["dt", textOf(label ?? [])], ["dd", textOf(text)], ...evidenceBlocks(evidence)];
}

function itemBlocks(element: string, { label, text, evidence }: Item): ShownBlock[] {
  return [
    [element, (label ? `${textOf(label)}: ` : "") + textOf(text)],
    ...evidenceBlocks(evidence),
  ];
}

function evidenceBlocks(evidence: Item["evidence"]): ShownBlock[] {
  if (evidence === undefined) return [];
  return [
    ["summary", evidence.label],
    ["blockquote", textOf(evidence.quote)],
  ];
}

function factBlocks(fact: Fact, locale: Locale): ShownBlock[] {
  const [label, value] = factTexts(fact, locale);
  return [
    ["dt", label],
    ["dd", value],
  ];
}

function factTexts({ key, value }: Fact, locale: Locale): [label: string, value: string] {
  const label = words[locale].labels[key];
  return [label, value.kind === "text" ? textOf(value.text) : value.identifier];
}

function textOf(phrase: Phrase): string {
  return withLineFeeds(phraseText(phrase));
}

/**
 * The text with every line break as a browser has it.
 * @example withLineFeeds("a\r\nb") // "a\nb"
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
