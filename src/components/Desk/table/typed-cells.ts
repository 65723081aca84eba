import { editRecord } from "../../../../scripts/lib/desk/edit-record.ts";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import {
  type ColumnName,
  columns,
  isColumnName,
  planCell,
  type TableWords,
} from "../../../../scripts/lib/desk/table-columns.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { parseJsonValue } from "../../../../scripts/lib/record/json/json-value.ts";
import type { KeptCell } from "../store/desk-database.ts";

/** What was typed, by record and column; what is typed back to what the record says is there, too. */
export type Cells = Readonly<Record<string, RowCells>>;
/** What was typed into one row. */
export type RowCells = Readonly<Partial<Record<ColumnName, string>>>;

/** Whether a cell's text would change its record, or can't be there. */
type CellState = "same" | "changed" | "wrong";

/** Cells with other texts in some places. */
export function setCells(cells: Cells, texts: readonly CellText[]): Cells {
  const changed: Record<string, RowCells> = { ...cells };
  for (const { id, column, text } of texts) changed[id] = { ...changed[id], [column]: text };
  return changed;
}

/**
 * Cells without those of records that were saved, which say it now, and may come to say something else; what no record
 * can have there, and what was typed after that, stays.
 * @param saved the cells as they were saved
 * @param rows the records that were, as they were before
 */
export function withoutSaved(
  cells: Cells,
  saved: Cells,
  rows: readonly TableRow[],
  words: TableWords,
): Cells {
  const left = { ...cells };
  for (const row of rows) {
    const own = saved[row.id];
    const isLeft = (column: ColumnName) =>
      cells[row.id]?.[column] !== own?.[column] || judgeCell(row, column, own, words) === "wrong";
    const columnsLeft = Object.keys(cells[row.id] ?? {})
      .filter(isColumnName)
      .filter(isLeft);
    left[row.id] = Object.fromEntries(columnsLeft.map((name) => [name, cells[row.id]?.[name]]));
  }
  return left;
}

/** The text of a cell: what was typed, else what the record says. */
export function textOf(
  row: TableRow,
  column: ColumnName,
  cells: RowCells | undefined,
  words: TableWords,
): string {
  const typed = cells?.[column];
  const isKept = typed !== undefined && judgeCell(row, column, cells, words) !== "same";
  return isKept ? typed : columns[column].show(row.fields, words);
}

/** What becomes of a record by what was typed into a cell. */
export function judgeCell(
  row: TableRow,
  column: ColumnName,
  cells: RowCells | undefined,
  words: TableWords,
): CellState {
  const text = cells?.[column];
  if (text === undefined) return "same";
  const changes = planCell(column, row.fields, text, words);
  if (changes === undefined) return "wrong";
  return changes.length > 0 ? "changed" : "same";
}

/** The columns into which something was typed that changes a record. */
export function listChanged(
  row: TableRow,
  cells: RowCells | undefined,
  words: TableWords,
): ColumnName[] {
  return Object.keys(cells ?? {})
    .filter(isColumnName)
    .filter((column) => judgeCell(row, column, cells, words) === "changed");
}

/** How many cells have a text that no record can have there, so that it isn't saved. */
export function countWrong(rows: readonly TableRow[], cells: Cells, words: TableWords): number {
  return rows.flatMap((row) =>
    Object.keys(cells[row.id] ?? {})
      .filter(isColumnName)
      .filter((column) => judgeCell(row, column, cells[row.id], words) === "wrong"),
  ).length;
}

/** What was typed and not saved yet, to be kept: what says no more than its record is left out. */
export function listKept(
  rows: readonly TableRow[],
  cells: Cells,
  words: TableWords,
): readonly KeptCell[] {
  return rows.flatMap((row) =>
    Object.keys(cells[row.id] ?? {})
      .filter(isColumnName)
      .filter((column) => judgeCell(row, column, cells[row.id], words) !== "same")
      .map((column) => ({
        ...{ id: row.id, column, text: cells[row.id]?.[column] ?? "" },
        before: columns[column].show(row.fields, words),
      })),
  );
}

/** Whether the record says something else there by now than when a cell was typed, so that a person has to decide. */
export function isOvertaken(
  { id, column, before }: KeptCell,
  rows: readonly TableRow[],
  words: TableWords,
): boolean {
  const row = rows.find((own) => own.id === id);
  return row === undefined || columns[column].show(row.fields, words) !== before;
}

/**
 * A record's text with what was typed; `undefined` where it can't be put in: the record says something else there than
 * the table did, or is no JSON that can be edited.
 */
export function applyCells(
  text: string,
  row: TableRow,
  cells: RowCells | undefined,
  words: TableWords,
): string | undefined {
  let edited = text;
  for (const name of listChanged(row, cells, words)) {
    const { show } = columns[name];
    const record = parseJsonValue(edited);
    if (record === undefined || show(record, words) !== show(row.fields, words)) return undefined;
    const typed = cells?.[name] ?? "";
    for (const { path, value } of planCell(name, record, typed, words) ?? []) {
      edited = editRecord(edited, path, value);
    }
    // With a key twice, what is changed and what is read are not the same value.
    if (planCell(name, parseJsonValue(edited), typed, words)?.length !== 0) return undefined;
  }
  return edited;
}
