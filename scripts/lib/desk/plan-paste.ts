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

/** What a text copied out of a spreadsheet would write. */
export type PastePlan = {
  readonly cells: readonly CellText[];
  /** How many of its lines come after the last row. */
  readonly linesLeft: number;
  /** How many of its columns come after the last column. */
  readonly columnsLeft: number;
};

/**
 * The cells that a text copied out of a spreadsheet goes into: one value into the whole selection, a block from its first
 * cell on. A block whose first line names columns alone goes into those, from the selection's first row on; one whose
 * first line names an `id` column is told apart by ids, whatever is in sight.
 * @param selected the selection
 * @param following all rows and columns from the selection's first cell on
 */
export function planPaste(text: string, selected: CellRange, following: CellRange): PastePlan {
  const data = splitCells(text.replace(/\r?\n$/, ""));
  const [head = [], ...rest] = data;
  if (head.some(isId)) return { cells: planById(head, rest), linesLeft: 0, columnsLeft: 0 };
  const [only = ""] = head;
  if (data.length === 1 && head.length === 1)
    return planBlock(
      selected,
      selected.ids.map(() => selected.columns.map(() => only)),
    );
  const isHead = rest.length > 0 && head.every((name) => findColumn(name) !== undefined);
  return isHead
    ? planBlock({ ...following, columns: head.map(findColumn) }, rest)
    : planBlock(following, data);
}

/**
 * The cells of a text, line by line. A cell in double quotes may have tabs and line breaks, and has its own quotes twice;
 * other quotes are the cell's, for not every spreadsheet writes those twice.
 */
function splitCells(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines;
}

const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;

/** The texts of a selection as a spreadsheet takes them. */
export function renderCopied(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\n" },
  );
}

function planBlock(
  { ids, columns: names }: CellRange,
  data: readonly (readonly string[])[],
): PastePlan {
  const cells = ids.flatMap((id, row) =>
    names.flatMap((column, index) => {
      const text = data[row]?.[index];
      return column === undefined || text === undefined ? [] : [{ id, column, text }];
    }),
  );
  const lines = data.slice(ids.length).filter((line) => line.some(isWritten));
  const widths = data.map((line) => line.findLastIndex(isWritten) + 1);
  const columnsLeft = Math.max(0, ...widths.map((width) => width - names.length));
  return { cells, linesLeft: lines.length, columnsLeft };
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
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
