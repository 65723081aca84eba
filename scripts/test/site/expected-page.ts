import { buildCardSet } from "../../lib/card/build-card-set.ts";
import type { CardSet, Content, Fact, Item, Section } from "../../lib/card/card-set.ts";
import { type Phrase, phraseText } from "../../lib/card/phrase.ts";
import { words } from "../../lib/card/words.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Paper } from "../../lib/record/schema.ts";
import type { ShownBlock, ShownPage, ShownSection } from "./shown-page.ts";

/** A section whose blocks are Markdown of the record's own has none here: they may be anything. */
export type ExpectedSection = Omit<ShownSection, "blocks"> & {
  readonly blocks?: readonly ShownBlock[];
};
export type ExpectedPage = Omit<ShownPage, "sections"> & {
  readonly sections: readonly ExpectedSection[];
};

/** What a heading of a card begins with, which the table of contents leaves out. */
const picture = /^\p{Extended_Pictographic}\uFE0F? /u;

/**
 * What a browser is to show of one of `papers`, which are in their order, in an edition of the site.
 * Everything is as in the record but the table of contents, which Docusaurus trims.
 */
export function buildExpectedPage(
  paper: Paper,
  papers: readonly Paper[],
  { locale, siteTitle }: { readonly locale: Locale; readonly siteTitle: string },
): ExpectedPage {
  const own = papers.filter(({ collection }) => collection === paper.collection);
  const headingOf = (other: Paper | undefined) =>
    other && withLineFeeds(buildCardSet(other, locale).heading);
  const cardSet = buildCardSet(paper, locale);
  const heading = withLineFeeds(cardSet.heading);
  const sections = buildSections(cardSet);
  const title = `${heading} | ${siteTitle}`;
  const description = factTexts(findDescribing(cardSet.header, paper), locale).join(": ");
  return {
    title,
    shareTitle: title,
    description,
    shareDescription: description,
    sidebar: heading,
    breadcrumb: heading,
    structuredName: heading,
    contents: sections.map((section) => section.heading.replace(picture, "").trim()),
    previous: headingOf(own[own.indexOf(paper) - 1]),
    next: headingOf(own[own.indexOf(paper) + 1]),
    heading,
    facts: cardSet.header
      .map((fact) => factTexts(fact, locale))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    sections,
  };
}

function buildSections({
  locale,
  cards,
  extraCards,
  referencesHeading,
  references,
}: CardSet): ExpectedSection[] {
  return [
    ...cards.map(({ name, heading, markdown, sections }) =>
      markdown
        ? { name, heading }
        : { name, heading, blocks: sections.flatMap((section) => sectionBlocks(section, locale)) },
    ),
    ...extraCards.map(({ heading }, index) => ({
      name: `section-${index + 1}`,
      heading: textOf(heading),
    })),
    {
      name: "references",
      heading: referencesHeading,
      blocks: references.flatMap((fact) => factBlocks(fact, locale)),
    },
  ];
}

function sectionBlocks({ heading, content }: Section, locale: Locale): ShownBlock[] {
  return [["h3", textOf(heading)], ...contentBlocks(content, locale)];
}

function contentBlocks(content: Content, locale: Locale): ShownBlock[] {
  switch (content.kind) {
    case "paragraph":
      return itemBlocks("p", content.item);
    case "list":
      return content.items.flatMap((item) =>
        content.isOrdered || !item.label ? itemBlocks("li", item) : figureBlocks(item),
      );
    case "figures":
      return [
        ...content.facts.flatMap((fact) => factBlocks(fact, locale)),
        ...content.items.flatMap(figureBlocks),
      ];
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
  const address = value.kind === "doi" ? "https://doi.org/" : "";
  return [label, value.kind === "text" ? textOf(value.text) : address + value.identifier];
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

/** The line of the header that describes a paper: the first of its titles that the record has. */
function findDescribing(header: CardSet["header"], { record: { title } }: Paper): Fact {
  const isEnglish =
    typeof title === "string" ? !/\p{Script=Han}/u.test(title) : title.en !== undefined;
  const hasChinese = typeof title === "string" || title["zh-Hant"] !== undefined;
  const wanted = isEnglish ? "titleEn" : hasChinese ? "titleZh" : "titleOriginal";
  return header.find(({ key }) => key === wanted) ?? header[0];
}
