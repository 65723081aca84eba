import {
  type ColumnName,
  columnNames,
  columns,
  type TableWords,
} from "../../../../scripts/lib/desk/table-columns.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import type { Gap } from "../../../../scripts/lib/navigation/gaps.ts";
import { localizedTextSchema } from "../../../../scripts/lib/record/schema/field-schemas.ts";
import { readText } from "../../../../scripts/lib/record/schema/localized-text.ts";

/** What the table shows: the title, the columns that are edited, and what a record lacks. */
export const shownColumns = ["title", ...columnNames, "gaps"] as const;
export type ShownColumn = (typeof shownColumns)[number];

/** Which rows are shown: those that lack something, and have each text in its column; `=` is an empty cell. */
export type TableFilter = {
  readonly lacking?: Gap;
  readonly texts: Readonly<Partial<Record<ShownColumn, string>>>;
};

/** The column by which rows are sorted. */
export type Sorting = { readonly column: ShownColumn; readonly isDescending: boolean } | undefined;

/** The rows that are shown, in their order: the collection's, where another isn't wished; empty cells come last. */
export function arrangeRows(
  rows: readonly TableRow[],
  { lacking, texts }: TableFilter,
  sorting: Sorting,
  words: TableWords,
): readonly TableRow[] {
  const wanted = shownColumns.flatMap((column) => {
    const text = texts[column]?.trim().toLowerCase() ?? "";
    return text === "" ? [] : [{ column, text }];
  });
  const shown = rows.filter(
    (row) =>
      (lacking === undefined || row.gaps?.includes(lacking)) &&
      wanted.every(({ column, text }) => {
        const own = showRecord(row, column, words).toLowerCase();
        return text === "=" ? own === "" : own.includes(text);
      }),
  );
  if (sorting === undefined) return shown.toSorted((a, b) => positionOf(a) - positionOf(b));
  const { column, isDescending } = sorting;
  const keyed = shown.map((row) => ({ row, text: showRecord(row, column, words) }));
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  return keyed
    .toSorted(
      (a, b) =>
        Number(a.text === "") - Number(b.text === "") ||
        (isDescending ? compare(b.text, a.text) : compare(a.text, b.text)),
    )
    .map(({ row }) => row);
}

/** What a record says in a column, whatever was typed there. */
export function showRecord(row: TableRow, column: ShownColumn, words: TableWords): string {
  if (column === "title") return readTitle(row, words);
  if (column === "gaps") return row.gaps?.length ? String(row.gaps.length) : "";
  return columns[column].show(row.fields, words);
}

/** Whether a column can be edited. */
export function isEdited(column: ShownColumn): column is ColumnName {
  return column !== "title" && column !== "gaps";
}

function readTitle({ id, fields }: TableRow, { locale }: TableWords): string {
  const title = localizedTextSchema.safeParse(fields.title).data;
  return readText(title, locale)?.text ?? id;
}

function positionOf({ fields }: TableRow): number {
  return typeof fields.position === "number" ? fields.position : Number.POSITIVE_INFINITY;
}
