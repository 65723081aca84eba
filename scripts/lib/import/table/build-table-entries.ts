import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { listSought } from "../../record/values/list-sought.ts";
import { revealValue } from "../../reveal.ts";
import type { Mapping } from "../fields/destination.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import type { SourceEntry, SourceField } from "../imported-record.ts";
import { renderNewCommand } from "../render-new-command.ts";
import { countKnownHeaders, proposeMapping } from "./known-headers.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** The papers of a table, and what its columns were taken for. */
type TableEntries = {
  readonly entries: readonly SourceEntry[];
  readonly strays: readonly SourceField[];
  readonly findings: readonly Finding[];
  /** The columns' names, in the order of the table. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
};

/** Rows above the papers: a caption, a date of export. */
const mostRowsAbove = 20;

/**
 * Tells the headers of a table from its papers. Rows above the headers are strays; blank rows and repeated headers are
 * nothing. A second column of one name is named with its number, one without a name by its letter, as Excel has it.
 * @param given what a person said the columns are; without it, what their headers speak for
 */
export function buildTableEntries(
  table: Table,
  file: string,
  given: Mapping | undefined,
): TableEntries {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const header = findHeader(rows, given);
  if (header === undefined) return withoutHeader(rows, table, file);
  const columns = nameColumns(header.cells, Math.max(...rows.map(({ cells }) => cells.length)));
  const at = rows.indexOf(header);
  const papers = rows.slice(at + 1).filter((row) => !isSameRow(row, header));
  return {
    columns,
    entries: papers.map((row) => buildEntry(row, columns, file)),
    strays: rows.slice(0, at).flatMap(listCells),
    findings: table.findings,
    mapping: given ?? proposeMapping(columns),
  };
}

function findHeader(rows: readonly TableRow[], given: Mapping | undefined): TableRow | undefined {
  const count = ({ cells }: TableRow) =>
    given === undefined
      ? countKnownHeaders(cells)
      : cells.filter((cell) => Object.hasOwn(given, headerText(cell))).length;
  const candidates = rows.slice(0, mostRowsAbove);
  const most = Math.max(0, ...candidates.map(count));
  return most === 0 ? undefined : candidates.find((row) => count(row) === most);
}

function withoutHeader(rows: readonly TableRow[], table: Table, file: string): TableEntries {
  const [first] = rows;
  const place = { file, line: first?.line ?? 1 };
  const received = revealValue((first?.cells ?? []).map(headerText).join(", "));
  const message = {
    en: `Received ${received} as the first row; none of it is a header that is known.`,
    "zh-Hant": `第一列為 ${received}；其中沒有可辨識的欄名。`,
  };
  const finding = describeInFile(importRules.headersNotFound, place, message, describeList(rows));
  return {
    columns: [],
    entries: [],
    strays: rows.flatMap(listCells),
    findings: [...table.findings, finding],
    mapping: {},
  };
}

/** More lines than these are of a table, not of a list that somebody wrote. */
const longestList = 500;

/** The command for a list of papers, or a letter with one; `undefined` where the rows name none. */
function describeList(rows: readonly TableRow[]): Bilingual | undefined {
  if (rows.length > longestList) return undefined;
  const text = rows.map(({ cells }) => cells.map(headerText).join(" ")).join("\n");
  const command = renderNewCommand(listSought(text));
  if (command === undefined) return undefined;
  return {
    en: `These papers are fetched by \`${command}\`. A table needs a row with names such as Title, PMID and DOI.`,
    "zh-Hant": `請以 \`${command}\` 取得這些文獻。若為表格，第一列須有標題、PMID、DOI 等欄名。`,
  };
}

function nameColumns(header: readonly Cell[], width: number): string[] {
  const counts = new Map<string, number>();
  return Array.from({ length: Math.max(width, header.length) }, (_, index) => {
    const name = headerText(header[index] ?? null) || columnLetter(index);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function buildEntry(
  { line, cells }: TableRow,
  columns: readonly string[],
  file: string,
): SourceEntry {
  const findings: Finding[] = [];
  const fields = cells.map((cell, index): SourceField => {
    const name = columns[index] ?? columnLetter(index);
    const value = typeof cell === "string" ? unwrap(cell) : cell;
    if (!isProblem(value)) return { name, value, line };
    const received = revealValue(value);
    const place = { file, line, column: index + 1 };
    findings.push(
      describeInFile(importRules.cellNotAValue, place, {
        en: `Received ${received} in ${revealValue(name)}; expected a value.`,
        "zh-Hant": `${revealValue(name)} 的儲存格為 ${received}；應為實際的值。`,
      }),
    );
    return { name, value, line, isBroken: true };
  });
  return { line, fields, findings };
}

/** Excel's way to keep digits as they are: `="0123"`. */
function unwrap(cell: string): string {
  return /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;
}

/** Whether a cell has a formula without its result, or one of Excel's errors. */
function isProblem(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    (/^=[A-Z(+-]/i.test(cell.trim()) ||
      /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(cell.trim()))
  );
}

function listCells({ line, cells }: TableRow): SourceField[] {
  return cells.filter((cell) => !isBlank(cell)).map((value) => ({ name: "", value, line }));
}

function isSameRow(row: TableRow, other: TableRow): boolean {
  return row.cells.map(headerText).join("\n") === other.cells.map(headerText).join("\n");
}

function headerText(cell: Cell): string {
  return cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
}

function isBlank(cell: Cell): boolean {
  return headerText(cell) === "";
}

/** @example columnLetter(27) // "AB" */
function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
