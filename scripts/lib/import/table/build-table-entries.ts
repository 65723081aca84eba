import type { Finding } from "../../finding.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { Mapping } from "../fields/destination.ts";
import type { SourceEntry, SourceField } from "../source-entry.ts";
import { countKnownHeaders, proposeMapping } from "./known-headers.ts";
import type { Cell, Table, TableRow } from "./table.ts";

export const cellProblemRule: Rule = {
  code: "cell-not-a-value",
  severity: "warning",
  title: { en: "A formula or an error in place of a value", "zh-Hant": "儲存格是公式或錯誤值" },
  why: {
    en: "There is nothing in the cell that a page could show.",
    "zh-Hant": "儲存格中沒有可顯示於頁面的內容。",
  },
  mend: {
    en: "Put the value itself into the cell, save the table and import it again.",
    "zh-Hant": "請在儲存格中填入實際的值，儲存後再匯入一次。",
  },
};

export const noHeadersRule: Rule = {
  code: "headers-not-found",
  severity: "error",
  title: { en: "A table without headers that are known", "zh-Hant": "表格沒有可辨識的欄名" },
  why: {
    en: "Without headers nobody can tell which column is the title; nothing of the table comes in.",
    "zh-Hant": "沒有欄名就無法判斷哪一欄是標題；此表格不會匯入任何內容。",
  },
  mend: {
    en: "Write names such as Title, PMID and DOI into the first row, or say with --mapping FILE what the columns are. For a list of PMIDs or DOIs, use `cards new`.",
    "zh-Hant":
      "請在第一列填入標題、PMID、DOI 等欄名，或以 --mapping FILE 指定各欄的意義。若只有 PMID 或 DOI 清單，請使用 `cards new`。",
  },
};

/** The papers of a table, and what its columns were taken for. */
export type TableEntries = {
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
  const findings: Finding[] = [];
  const entries = papers.map((row) => buildEntry(row, columns, file, findings));
  return {
    columns,
    entries,
    strays: rows.slice(0, at).flatMap(listCells),
    findings: [...table.findings, ...findings],
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
  const place = { file, line: first?.line ?? 1, column: 1, pointer: "" };
  const received = revealValue((first?.cells ?? []).map(headerText).join(", "));
  const finding = buildFinding(noHeadersRule, place, {
    en: `Received ${received} as the first row; none of it is a header that is known.`,
    "zh-Hant": `第一列為 ${received}；其中沒有可辨識的欄名。`,
  });
  return {
    columns: [],
    entries: [],
    strays: rows.flatMap(listCells),
    findings: [...table.findings, finding],
    mapping: {},
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
  findings: Finding[],
): SourceEntry {
  const fields = cells.map((cell, index): SourceField => {
    const name = columns[index] ?? columnLetter(index);
    const value = typeof cell === "string" ? unwrap(cell) : cell;
    if (!isProblem(value)) return { name, value, line };
    const received = revealValue(value);
    const place = { file, line, column: index + 1, pointer: "" };
    findings.push(
      buildFinding(cellProblemRule, place, {
        en: `Received ${received} in ${revealValue(name)}; expected a value.`,
        "zh-Hant": `${revealValue(name)} 的儲存格為 ${received}；應為實際的值。`,
      }),
    );
    return { name, value, line, isBroken: true };
  });
  return { line, fields };
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
