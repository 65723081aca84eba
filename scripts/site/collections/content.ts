import type { PageLink } from "../../lib/navigation/page-link.ts";
import type { PaperRow } from "../../lib/navigation/paper-row.ts";
import type { PositionRange } from "../../lib/navigation/position-range.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";

/** A collection as its page and the home page name it. */
export type CollectionSummary = {
  readonly name: string;
  readonly label: LanguageText;
  readonly description?: LanguageText;
  readonly count: number;
};

/** A range of a collection's papers. */
export type RangeSummary = { readonly range: PositionRange; readonly count: number };

/**
 * What the page of a collection, or of one of its ranges, says of itself apart from its papers;
 * printed in it as one JSON block.
 */
export type CollectionData = PageLink & {
  readonly kind: "collection";
  readonly name: string;
  readonly label: LanguageText;
  readonly description?: LanguageText;
  /** Papers of the collection, or of the range. */
  readonly count: number;
  /** On the page of a range alone. */
  readonly range?: PositionRange;
  /** On the page of a collection that has more than one; ascending. */
  readonly ranges: readonly RangeSummary[];
  /** The ranges beside that of the page. */
  readonly previous?: PageLink;
  readonly next?: PageLink;
};

/** All that the component of a collection's page shows; no page has more rows than a range. */
export type CollectionContents = CollectionData & { readonly rows: readonly PaperRow[] };

/** What any page may ask for; it grows with the collections, not with the papers. */
export type KnownCollections = {
  readonly collections: readonly CollectionSummary[];
  /** The newest papers of all collections, at most six. */
  readonly newest: readonly PaperRow[];
  /** Those that were added last, as many; absent where nothing tells when any was. */
  readonly recent?: readonly PaperRow[];
};

/**
 * The routes of all collections and of all their ranges, without the base path. As with that of
 * the papers, the groups match themselves literally: there Docusaurus renders the templates.
 */
export const collectionPath = "papers/(.+)/";
export const rangePath = "papers/(.+)/positions/(.+)/";
