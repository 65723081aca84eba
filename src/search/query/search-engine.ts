import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import type { FacetName, FacetValue } from "../facets/facet.ts";
import type { StoredCard } from "../stored/index-files.ts";
import type { QueryField } from "./parse-query.ts";

/**
 * Orders of results; without words, `relevance` is `newest`. `lowest` begins with the lowest score,
 * `last` with the highest position, `title` and `journal` with the first letter, Chinese by radicals.
 */
export const sorts = [
  "relevance",
  "newest",
  "oldest",
  "score",
  "lowest",
  "position",
  "last",
  "title",
  "title-descending",
  "journal",
  "journal-descending",
] as const;
/** An order of results. */
export type Sort = (typeof sorts)[number];

/** Values that a result must have one of, by facet: each as addresses call it, or by its name in either language. */
export type Filters = { readonly [name in FacetName]?: readonly string[] };

/** Results a page: each may take a file. */
export const usualPageSize = 10;

/** What is looked for. Without a query it is a catalogue of all papers. */
export type SearchRequest = {
  readonly query: string;
  /** Takes every word as typed: none is completed, put right, or found by another that means the same. */
  readonly isLiteral?: boolean;
  readonly filters?: Filters;
  readonly sort?: Sort;
  /** From 1. */
  readonly page?: number;
  /** Results a page; as usual where not given. */
  readonly pageSize?: number;
  /** Facets whose counts are wanted: each costs a file on first use. */
  readonly facets?: readonly FacetName[];
  /** A search that is aborted rejects with the signal's reason; what is being loaded is kept. */
  readonly signal?: AbortSignal;
};

/** UTF-16 units of a text from `start` to before `end`. */
export type Range = { readonly start: number; readonly end: number };

/** A text in its language, and what of it matched: ascending, apart from one another. */
export type MarkedText = LanguageText & { readonly marks: readonly Range[] };

/** A paper found; where a text is in both languages both are there, the Chinese one first. */
export type Hit = Pick<
  StoredCard,
  "collection" | "id" | "position" | "published" | "score" | "status"
> & {
  readonly titles: readonly MarkedText[];
  /** The paper's own title, where it is in neither language. */
  readonly original?: MarkedText;
  readonly findings: readonly MarkedText[];
  readonly areas: readonly MarkedText[];
  /** In no language of its own, as `und`. */
  readonly journal?: MarkedText;
  readonly authors?: MarkedText;
};

/** A value of a facet and how many results have it, if its own facet's filter is left aside. */
export type FacetCount = FacetValue & {
  readonly count: number;
  /** What the filters call it, where it is one of them. */
  readonly chosenAs?: string;
};

/** Something that a query asks for, as typed, and the field where alone it was looked for. */
export type AskedWords = { readonly text: string; readonly field?: QueryField };

/** Papers that have most of a query, and what they lack of it. */
export type NearHits = {
  /** In the order of the query. */
  readonly missing: readonly AskedWords[];
  readonly hits: readonly Hit[];
};

/** How a query was understood otherwise than as typed; a literal search undoes all of it but the last two. */
export type Understanding = {
  /** The query with its mistyped words put right, where there were any. */
  readonly corrected?: string;
  /** The beginning of a word, and the words searched for; or a mistyped word and what else it may be. */
  readonly widened: readonly { readonly word: string; readonly others: readonly string[] }[];
  /** The words as typed for which those that mean the same were searched for too. */
  readonly synonyms: readonly string[];
  /** Single characters, which were looked for in titles and labels alone. */
  readonly characters: readonly string[];
  /** Whether its operators make no sense, so that it was searched for as text. */
  readonly isText: boolean;
};

/** What a search found: a page of it, and counts of all. */
export type SearchResult = {
  /** How many papers have all of the query, on all pages. */
  readonly total: number;
  readonly understood: Understanding;
  readonly hits: readonly Hit[];
  /** Where few papers have all of it: those that have most, the nearest first; they count nowhere else. */
  readonly near: readonly NearHits[];
  /** What no paper of the index has: words, and conditions that none meets. */
  readonly unmatched: readonly AskedWords[];
  /** Of all papers found, for the facets asked for, the most frequent value first; values with no result only if chosen. */
  readonly facets: { readonly [name in FacetName]?: readonly FacetCount[] };
};

/** A search engine, wherever its index lies. */
export type SearchEngine = {
  /**
   * Rejects with `SearchUnavailableError` where a part of the index can't be had: that is never
   * shown as no results.
   */
  readonly search: (request: SearchRequest) => Promise<SearchResult>;
  /**
   * Makes ready what it can for a search whose query is still being typed. Never rejects: what goes
   * wrong is tried again by the search.
   */
  readonly prepare: (request: SearchRequest) => Promise<void>;
};

/** A part of the index that can't be loaded, or read once it is. */
export class SearchUnavailableError extends Error {
  override readonly name = "SearchUnavailableError";
}
