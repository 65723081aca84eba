import {
  buildHeader,
  buildIdentifiers,
  buildKeyData,
  buildNotices,
  buildReferences,
  type HeaderRecord,
} from "../card/build-facts.ts";
import { type CardName, cardNames, type Fact, type StatusNotice } from "../card/card-set.ts";
import { listDefaultSections, type SectionName } from "../card/default-sections.ts";
import type { FactKey } from "../card/needed-words.ts";
import { readTitle } from "../card/read-facts.ts";
import { type Locale, locales } from "../locale.ts";
import type { Standings } from "../meaning/evidence/shown-standing.ts";
import { type LanguageText, readOwnText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { PersonName } from "../record/schema/person-name.ts";
import type { Provenance } from "../record/schema/provenance.ts";
import { formatScore } from "../record/values/score.ts";

/** An abstract of a record: its language, and the labels of its parts in their order. */
type AbstractOutline = { readonly locale: Locale; readonly labels: readonly string[] };

/** What is known of a page from its record and stands in no list; the same in both locales. */
export type PageOutline = {
  /** What the lines of the references are about, in the order of the page. */
  readonly references: readonly FactKey[];
  /** The cards that a curator wrote in Markdown as a whole: nothing in them is told apart. */
  readonly markdownCards: readonly CardName[];
  /** The sections that nobody has written; the questions are one. */
  readonly unwritten: readonly SectionName[];
  /** In the order of the page. */
  readonly abstracts: readonly AbstractOutline[];
  readonly standings: Standings;
};

/**
 * What the site dresses a page by, in the page's language: facts by what they are about, never by
 * their words, so that nothing a Markdown field says can pass for one.
 */
export type PageFacts = PageOutline & {
  /** As readers of the page know the paper. */
  readonly title: LanguageText | undefined;
  readonly finding: LanguageText | undefined;
  readonly notices: readonly StatusNotice[];
  /** The lines under the heading, in the order of the Markdown page. */
  readonly header: readonly Fact[];
  /** What the key data of the first card begin with. */
  readonly keyData: readonly Fact[];
  readonly authors: readonly PersonName[];
  /** Where the paper is found. */
  readonly identifiers: readonly Fact[];
  readonly provenance: Provenance;
};

/** What the site knows of a page's paper. */
export type KnownPaper = {
  readonly facts: PageFacts;
  /** Where its record is edited. */
  readonly editUrl: string;
};

/** The fields of a record that the facts of its page come from. */
type PageRecord = HeaderRecord &
  Parameters<typeof buildKeyData>[0] &
  Pick<PaperRecord, "finding" | "status" | "provenance">;

/** The outline of a record's pages. */
export function buildPageOutline(record: PaperRecord, standings: Standings = {}): PageOutline {
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
    abstracts: locales.toReversed().flatMap((locale) => outlineAbstract(record.abstract, locale)),
    standings,
  };
}

function outlineAbstract(abstract: PaperRecord["abstract"], locale: Locale): AbstractOutline[] {
  if (abstract === undefined) return [];
  if (typeof abstract === "string" || Array.isArray(abstract))
    return readOwnText(abstract, locale) ? [{ locale, labels: [] }] : [];
  const own = abstract[locale];
  if (own === undefined) return [];
  const parts = typeof own === "string" ? [] : own;
  const labels = parts.flatMap((part) => (typeof part === "string" ? [] : (part.label ?? [])));
  return [{ locale, labels }];
}

/** The score as readers see it; the Markdown has it as the curator wrote it. */
function readScore({ score }: PageRecord): Pick<PageRecord, "score"> {
  return score === undefined ? {} : { score: formatScore(score) };
}

/** The facts of a page in one locale. */
export function buildPageFacts(
  record: PageRecord,
  outline: PageOutline,
  locale: Locale,
): PageFacts {
  return {
    ...outline,
    title: readTitle(record, locale),
    finding: readText(record.finding, locale),
    notices: buildNotices(record, locale),
    header: buildHeader({ ...record, ...readScore(record) }, locale),
    keyData: buildKeyData(record, locale),
    authors: record.authors ?? [],
    identifiers: buildIdentifiers(record),
    provenance: record.provenance ?? {},
  };
}
