import Papa from "papaparse";
import { foldName } from "../fold.ts";
import { type ColumnName, columnNames, columns } from "./table-columns.ts";

/** A text for one cell of the table. */
export type CellText = { readonly id: string; readonly column: ColumnName; readonly text: string };

/** A rectangle of cells, by the rows and columns in sight; `undefined` for a column that can't be edited. */
type CellRange = {
  readonly ids: readonly string[];
  readonly columns: readonly (ColumnName | undefined)[];
};

/**
 * The cells that a text copied out of a spreadsheet goes into: one value into the whole selection, a block from its first
 * cell on. A block whose first line names an `id` column is told apart by ids, whatever is in sight; its other columns
 * are those of their names.
 * @param selected the selection
 * @param following all rows and columns from the selection's first cell on
 */
export function planPaste(
  text: string,
  selected: CellRange,
  following: CellRange,
): readonly CellText[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" });
  const [head = [], ...rest] = data;
  if (head.some(isId)) return planById(head, rest);
  const [only = ""] = head;
  if (data.length === 1 && head.length === 1) return planBlock(selected, () => only);
  return planBlock(following, (row, column) => data[row]?.[column]);
}

/** The texts of a selection as a spreadsheet takes them. */
export function renderCopied(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\n" },
  );
}

function planBlock(
  { ids, columns: names }: CellRange,
  textAt: (row: number, column: number) => string | undefined,
): readonly CellText[] {
  return ids.flatMap((id, row) =>
    names.flatMap((column, index) => {
      const text = textAt(row, index);
      return column === undefined || text === undefined ? [] : [{ id, column, text }];
    }),
  );
}

function planById(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly CellText[] {
  const names = head.map(findColumn);
  return rows.flatMap((row) => {
    const id = row[head.findIndex(isId)]?.trim() ?? "";
    return names.flatMap((column, index) => {
      const text = row[index];
      return id === "" || column === undefined || text === undefined ? [] : [{ id, column, text }];
    });
  });
}

function isId(name: string): boolean {
  return foldName(name) === "id";
}

function findColumn(name: string): ColumnName | undefined {
  return columnNames.find((column) =>
    [column, ...Object.values(columns[column].label)].map(foldName).includes(foldName(name)),
  );
}
