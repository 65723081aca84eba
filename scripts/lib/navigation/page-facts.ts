import {
  buildHeader,
  buildKeyData,
  buildReferences,
  type HeaderRecord,
} from "../card/build-facts.ts";
import { type CardName, cardNames, type Fact } from "../card/card-set.ts";
import { listDefaultSections, type SectionName } from "../card/default-sections.ts";
import type { FactKey } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import type { PaperRecord } from "../record/schema.ts";

/** What is known of a page from its record and stands in no list; the same in both locales. */
export type PageOutline = {
  /** What the lines of the references are about, in the order of the page. */
  readonly references: readonly FactKey[];
  /** The cards that a curator wrote in Markdown as a whole: nothing in them is told apart. */
  readonly markdownCards: readonly CardName[];
  /** The sections that nobody has written; the questions are one. */
  readonly unwritten: readonly SectionName[];
};

/**
 * What the site dresses a page by, in the page's language: facts by what they are about, never by
 * their words, so that nothing a Markdown field says can pass for one.
 */
export type PageFacts = PageOutline & {
  /** The lines under the heading, in the order of the Markdown page. */
  readonly header: readonly Fact[];
  /** What the key data of the first card begin with. */
  readonly keyData: readonly Fact[];
};

/** The outline of a record's pages. */
export function buildPageOutline(record: PaperRecord): PageOutline {
  const { cards = {}, finding } = record;
  const markdownCards = cardNames.filter((name) => {
    const card = cards[name];
    return card !== undefined && "markdown" in card;
  });
  const hasFinding = finding !== undefined || markdownCards.includes("core");
  return {
    references: buildReferences(record, "en").map(({ key }) => key),
    markdownCards,
    unwritten: [...(hasFinding ? [] : (["finding"] as const)), ...listDefaultSections(cards)],
  };
}

/** The facts of a page in one locale. */
export function buildPageFacts(
  record: HeaderRecord & Parameters<typeof buildKeyData>[0],
  outline: PageOutline,
  locale: Locale,
): PageFacts {
  return {
    ...outline,
    header: buildHeader(record, locale),
    keyData: buildKeyData(record, locale),
  };
}
