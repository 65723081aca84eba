import type { Finding } from "../../finding.ts";

/** What a cell can hold once its format's reader has read it; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/** A row of a table, and its line in the file, or its number in a sheet, counted from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly Cell[] };

/** A table of any format, not yet told apart into headers and papers. */
export type Table = {
  /** Name of the sheet, where a workbook has several. */
  readonly sheet?: string;
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
};
