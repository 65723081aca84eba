import type { Phrase } from "../../lib/card/phrase.ts";
import type { Gap } from "../../lib/navigation/gaps.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";

/** What a plot shows, row by row; the first cell of a row names it. */
export type FigureTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | LanguageText)[])[];
};

/** A plot with the words around it, in the language of the page. */
export type Figure = {
  /** Unlike that of any other figure; part of the ids of its elements. */
  readonly name: string;
  readonly heading: string;
  /** What it shows, with its main figure. */
  readonly summary: Phrase;
  /** A whole `<svg>` element; absent where there is nothing to draw. */
  readonly svg?: string;
  readonly table: FigureTable;
};

/** A paper by its id and address, without the base path. */
type PaperLink = { readonly id: string; readonly address: string };

/** How many papers lack something, and the first of them, by collection and position. */
export type GapRow = {
  readonly name: Gap;
  readonly label: string;
  readonly count: number;
  readonly papers: readonly PaperLink[];
};

/** All that the overview page shows; its size depends on neither the papers nor their values. */
export type OverviewData = {
  readonly total: number;
  /** By year and by score. */
  readonly measures: readonly Figure[];
  /** By area, study type and country. */
  readonly kinds: readonly Figure[];
  /** How statements stand to their evidence. */
  readonly standings: Figure;
};

/** What the records lack, of how many papers. */
export type CompletenessData = { readonly total: number; readonly gaps: readonly GapRow[] };

/** Id of the element that holds the summary of a figure. */
export function summaryId(name: string): string {
  return `${name}-summary`;
}
