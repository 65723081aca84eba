import { read, type Sheet, type Cell as WorkbookCell } from "hucre";
import Papa from "papaparse";
import type { Finding } from "../../finding.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import { countKnownHeaders } from "./known-headers.ts";
import type { Cell, Table, TableRow } from "./table.ts";

const delimiters = [",", "\t", ";", "|", "，"] as const;
/** No character of a text: the file has one column, and a comma in it is one. */
const none = "\u001f";
/** Rows that are looked through for the headers. */
const headRows = 20;

/**
 * The rows of a text with separated values: by commas, tabs, semicolons or bars, or as the line `sep=…` says that Excel
 * puts before them. A quote that nothing closes, which would swallow the rest of the file, costs only its own line.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string, file: string): Table {
  const [declared = "", sign] = /^\ufeff?"?sep=(.)"?(?:\r\n?|\n)/i.exec(text) ?? [];
  const delimiter = sign ?? findDelimiter(text);
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  let offset = declared.length;
  let line = declared === "" ? 1 : 2;
  while (offset < text.length) {
    const piece = parseUntilBroken(text.slice(offset), delimiter, line);
    rows.push(...piece.rows);
    offset += piece.length;
    line = piece.nextLine;
    if (piece.isWhole) break;
    const [broken = "", content = ""] = /^(.*?)(?:\r\n?|\n|$)/s.exec(text.slice(offset)) ?? [];
    const { data } = Papa.parse<string[]>(content, { delimiter, quoteChar: "\u0000" });
    rows.push({ line, cells: data[0] ?? [] });
    findings.push(
      describeInFile(
        importRules.entryBroken,
        { file, line, column: content.indexOf('"') + 1 },
        {
          en: "A quote opens here and isn't closed where it should be; the line is read by its separators alone.",
          "zh-Hant": "此處的引號沒有在應有的位置結束；此行僅依分隔符號讀取。",
        },
      ),
    );
    offset += Math.max(broken.length, 1);
    line += 1;
  }
  return { rows, findings };
}

type ParsedPiece = {
  readonly rows: readonly TableRow[];
  /** Of the text that the rows take. */
  readonly length: number;
  readonly nextLine: number;
  readonly isWhole: boolean;
};

/** The rows before the first with a quote in a wrong place. */
function parseUntilBroken(text: string, delimiter: string, firstLine: number): ParsedPiece {
  const rows: TableRow[] = [];
  let length = 0;
  let line = firstLine;
  let isWhole = true;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) {
        isWhole = false;
        parser.abort();
        return;
      }
      rows.push({ line, cells: data });
      line += countLineBreaks(text.slice(length, meta.cursor));
      length = meta.cursor;
    },
  });
  return { rows, length, nextLine: line, isWhole };
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** A line that BibTeX's readers skip may list the fields of its entries. */
const comment = /^\s*[%@#]/;

/** Whether a row among the first of a text has headers that we know, in at least two columns. */
export function hasHeaders(text: string): boolean {
  return delimiters.some((delimiter) =>
    Papa.parse<string[]>(text, { delimiter, preview: headRows }).data.some(
      ([first = "", ...others]) =>
        !comment.test(first) && countKnownHeaders([first, ...others]) > 1,
    ),
  );
}

/** The sign by which most headers that we know stand apart; where none does, what the rows speak for. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 50_000);
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: headRows });
    const known = Math.max(0, ...data.map(countKnownHeaders));
    const header = data.find((row) => countKnownHeaders(row) === known) ?? [];
    return { delimiter, known, columns: header.length };
  });
  const best = scored.reduce((a, b) =>
    b.known > a.known || (b.known === a.known && b.columns > a.columns) ? b : a,
  );
  if (best.known === 0) return Papa.parse(head, { preview: headRows }).meta.delimiter;
  return best.columns > 1 ? best.delimiter : none;
}

/**
 * The sheets of a workbook (XLSX, and what else its library reads: XLS, XLSB, ODS), hidden ones too, as tables. A cell
 * has the result of its formula, or the formula where it has none; a date is written `YYYY-MM-DD`; every row of cells
 * that were merged downwards has their value. `undefined` where the bytes are no workbook.
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<readonly Table[] | undefined> {
  const workbook = await read(bytes).catch(() => undefined);
  return workbook?.sheets.map((sheet) => ({
    sheet: sheet.name,
    rows: readRows(sheet),
    findings: [],
  }));
}

function readRows(sheet: Sheet): TableRow[] {
  const rows = sheet.rows.map((row, index) =>
    row.map((value, column) => readCell(value, sheet.cells?.get(`${index},${column}`))),
  );
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = rows[row];
      if (cells !== undefined && startCol < cells.length) cells[startCol] = value;
    }
  }
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

function readCell(value: WorkbookCell["value"], cell: WorkbookCell | undefined): Cell {
  if (value instanceof Date) {
    const day = value.toISOString();
    return day.endsWith("T00:00:00.000Z") ? day.slice(0, 10) : day;
  }
  const isUnknown = cell?.formula !== undefined && (value === null || value === "");
  return isUnknown ? `=${cell.formula}` : (value ?? null);
}
