import { type CellText, renderCopied } from "../../../../scripts/lib/desk/plan-paste.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { isEdited, type ShownColumn, shownColumns, showRecord } from "./arrange-rows.ts";
import { nameColumn } from "./grid-head.tsx";
import { textOf } from "./typed-cells.ts";
import type { GridRange } from "./use-grid-selection.ts";
import type { OpenTable } from "./use-table.ts";

/** What stands in a cell: what was typed there, else what the record says. */
export function showCell(row: TableRow, column: ShownColumn, { cells, words }: OpenTable): string {
  return isEdited(column)
    ? textOf(row, column, cells[row.id], words)
    : showRecord(row, column, words);
}

/** The cells of a range that are edited, row by row, each with another text. */
export function listCells(
  rows: readonly TableRow[],
  { from, to }: GridRange,
  textAt: (row: TableRow, column: ShownColumn) => string,
): readonly CellText[] {
  const columns = shownColumns.slice(from.column, to.column + 1).filter(isEdited);
  return rows
    .slice(from.row, to.row + 1)
    .flatMap((row) => columns.map((column) => ({ id: row.id, column, text: textAt(row, column) })));
}

/** The cells of a range as a spreadsheet takes them. */
export function renderRange(
  rows: readonly TableRow[],
  { from, to }: GridRange,
  table: OpenTable,
): string {
  const columns = shownColumns.slice(from.column, to.column + 1);
  const own = rows.slice(from.row, to.row + 1);
  return renderCopied(own.map((row) => columns.map((column) => showCell(row, column, table))));
}

/** The whole table with a head and ids, by which it finds its records again when it is pasted, in whatever order. */
export function renderWholeTable(rows: readonly TableRow[], table: OpenTable): string {
  const head = ["id", ...shownColumns.map((column) => nameColumn(column, table.words.locale))];
  const lines = rows.map((row) => [
    row.id,
    ...shownColumns.map((column) => showCell(row, column, table)),
  ]);
  return renderCopied([head, ...lines]);
}
