import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import type { PositionRange } from "../../../scripts/lib/navigation/position-range.ts";
import type { LanguageText } from "../../../scripts/lib/record/localized-text.ts";
import type { PageLink } from "../papers/content.ts";

/** A collection as its page and the home page name it. */
export type CollectionSummary = {
  readonly name: string;
  readonly label: LanguageText;
  readonly description?: LanguageText;
  readonly count: number;
};

/** A range of a collection's papers. */
export type RangeSummary = { readonly range: PositionRange; readonly count: number };

/** What the page of a collection shows: its rows where there is one range, else its ranges alone. */
export type CollectionData = {
  readonly collection: CollectionSummary;
  readonly ranges: readonly RangeSummary[];
  readonly rows: readonly PaperRow[];
};

/** What the page of one range of a collection shows. */
export type RangeData = {
  readonly collection: CollectionSummary;
  readonly range: PositionRange;
  readonly rows: readonly PaperRow[];
  readonly previous?: PageLink;
  readonly next?: PageLink;
};

/** What every page of the site may ask for; it grows with the collections, not with the papers. */
export type CollectionsGlobalData = {
  readonly collections: readonly CollectionSummary[];
  /** The newest papers of all collections, at most six. */
  readonly newest: readonly PaperRow[];
};

/** The plugin's name, under which pages ask for its data. */
export const collectionsPluginName = "paper-collections";
