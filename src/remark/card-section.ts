import type { Heading, RootContent } from "mdast";
import type { CardName } from "../../scripts/lib/card/card-set.ts";
import { type Bilingual, colons, commas, type Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import type { PageSection } from "../../scripts/lib/page/page-sections.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { buildPart, type Part, splitParts } from "./card-parts.ts";
import { buildCardTitle, notWritten } from "./card-title.ts";
import { markEvidence } from "./evidence.ts";
import { join, keepAnchors, link, type Markup, markup, text } from "./markup.ts";
import { markStandings } from "./standings.ts";

/** A card as far as somebody wrote it. */
export type WrittenCard = {
  readonly name: CardName;
  readonly heading: Heading;
  /** A curator's own Markdown, which nothing is told apart in. */
  readonly before: readonly RootContent[];
  readonly parts: readonly Part[];
  /** The headings of the sections that nobody has written. */
  readonly unwritten: readonly Heading[];
};

/** Takes a card's default sentences away, which nobody wrote. */
export function readCard(
  { heading, body }: PageSection,
  name: CardName,
  facts: PageFacts,
  locale: Locale,
): WrittenCard {
  if (facts.markdownCards.includes(name))
    return { name, heading, before: body, parts: [], unwritten: [] };
  const { before, parts } = splitParts(markEvidence(body, locale), locale);
  const isUnwritten = (part: Part) =>
    part.body.length === 0 || facts.unwritten.some((section) => section === part.name);
  const addStandings = (part: Part, index: number): Part => ({
    ...part,
    body: markStandings(part.body, part.name ?? "", name === "qa" ? index : 0, facts, locale),
  });
  return {
    name,
    heading,
    before,
    parts: parts.filter((part) => !isUnwritten(part)).map(addStandings),
    unwritten: parts.filter(isUnwritten).map((part) => part.heading),
  };
}

/** Whether a card has anything of a curator's. */
export function isWritten({ before, parts }: WrittenCard): boolean {
  return before.length > 0 || parts.length > 0;
}

/** Where a reader of a card that nobody has written can go instead. */
type Ways = {
  /** The anchor of the abstract, where the page has one. */
  readonly abstract: string | undefined;
  /** Where the record is edited. */
  readonly edit: string | undefined;
};

/** A card as a section of the page; in one row where nobody has written it. */
export function buildCard(card: WrittenCard, ways: Ways, locale: Locale): Markup {
  const { name, before, parts, unwritten } = card;
  const isFilled = isWritten(card);
  const className = isFilled ? ["card"] : ["card", "is-unwritten"];
  return markup("section", { className, dataCard: name, ariaLabelledBy: [name] }, [
    buildCardTitle(card.heading),
    // The place of controls that come with the page's scripts.
    ...(parts.some((part) => part.name === "qa")
      ? [markup("div", { className: ["card-actions"] })]
      : []),
    ...before,
    ...parts.map((part) => buildPart(part, locale)),
    ...(isFilled ? listUnwritten(unwritten, locale) : [buildUnwrittenRow(unwritten, ways, locale)]),
  ]);
}

/** The sections that a written card lacks, said once. */
function listUnwritten(headings: readonly Heading[], locale: Locale): Markup[] {
  if (headings.length === 0) return [];
  const names = headings.map((heading) =>
    markup("span", { id: heading.data?.hProperties?.id }, [text(plainText(heading))]),
  );
  return [
    markup("p", { className: ["unwritten"] }, [
      text(notWritten[locale] + colons[locale]),
      ...join(names, commas[locale]),
    ]),
  ];
}

const readAbstract: Bilingual = { "zh-Hant": "讀摘要", en: "read the abstract" };
const helpWrite: Bilingual = { "zh-Hant": "協助撰寫", en: "help to write it" };
const or: Bilingual = { "zh-Hant": "／", en: " or " };

function buildUnwrittenRow(
  headings: readonly Heading[],
  { abstract, edit }: Ways,
  locale: Locale,
): Markup {
  const ways = [
    ...(abstract === undefined ? [] : [link(`#${abstract}`, readAbstract[locale])]),
    ...(edit === undefined ? [] : [link(edit, helpWrite[locale])]),
  ];
  return markup("p", { className: ["unwritten"] }, [
    text(notWritten[locale] + (ways.length > 0 ? " — " : "")),
    ...join(ways, or[locale]),
    ...keepAnchors(headings),
  ]);
}
