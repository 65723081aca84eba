import Papa from "papaparse";
import type { StatementCounts } from "../../meaning/evidence/shown-standing.ts";
import { findWorstStatus } from "../../navigation/paper-status.ts";
import { readOwnText } from "../../record/schema/localized-text.ts";
import type { Paper } from "../../record/schema/paper-record.ts";
import { renderPartedName } from "../cited-names.ts";

/** A paper, and how many of its statements stand in each way, where that is known. */
export type CountedPaper = Paper & { readonly statements?: StatementCounts };

type Cell = string | number | undefined;

/** Columns under the names of the record's fields, so that an import knows them again. */
const columns: Readonly<Record<string, (paper: CountedPaper) => Cell>> = {
  collection: ({ collection }) => collection,
  id: ({ id }) => id,
  pmid: ({ record }) => record.pmid,
  doi: ({ record }) => record.doi,
  pmcid: ({ record }) => record.pmcid,
  "title.en": ({ record }) => readTitle(record.title, "en"),
  "title.zh-Hant": ({ record }) => readTitle(record.title, "zh-Hant"),
  authors: ({ record }) => record.authors?.map(renderPartedName).join("; "),
  journal: ({ record }) => record.journal,
  published: ({ record }) => record.published,
  volume: ({ record }) => record.volume,
  issue: ({ record }) => record.issue,
  pages: ({ record }) => record.pages,
  type: ({ record }) => record.type,
  design: ({ record }) => record.design,
  "studyType.en": ({ record }) => readOwnText(record.studyType, "en")?.text,
  "studyType.zh-Hant": ({ record }) => readOwnText(record.studyType, "zh-Hant")?.text,
  areas: ({ record }) => record.areas?.join("; "),
  "applicationArea.en": ({ record }) => readOwnText(record.applicationArea, "en")?.text,
  "applicationArea.zh-Hant": ({ record }) => readOwnText(record.applicationArea, "zh-Hant")?.text,
  countries: ({ record }) => record.countries?.join("; "),
  tags: ({ record }) => record.tags?.join("; "),
  score: ({ record }) => record.score,
  importance: ({ record }) => record.importance,
  "finding.en": ({ record }) => readOwnText(record.finding, "en")?.text,
  "finding.zh-Hant": ({ record }) => readOwnText(record.finding, "zh-Hant")?.text,
  status: ({ record }) => findWorstStatus(record.status),
  "statements.found": ({ statements }) => statements?.found,
  "statements.not-found": ({ statements }) => statements?.["not-found"],
  "statements.accepted": ({ statements }) => statements?.accepted,
  "statements.not-checkable": ({ statements }) => statements?.["not-checkable"],
};

/**
 * What a spreadsheet would compute, and so run; a number with its sign, and nothing more, is none.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?:[=@\t\r]|[+-](?![\d.]+%?$))/;

/** The mark by which spreadsheets know UTF-8. */
export const csvMark = "\uFEFF";

/** The first line, after the mark. */
export const csvHeader = `${csvMark}${renderCsvLine(Object.keys(columns))}`;

/** A paper as a line of a table; a cell is empty where the record has nothing. */
export function renderCsvRow(paper: CountedPaper): string {
  return renderCsvLine(Object.values(columns).map((read) => read(paper) ?? ""));
}

/** Cells as a line of a table that spreadsheets open as it is and compute nothing of. */
export function renderCsvLine(cells: readonly (string | number)[]): string {
  return `${Papa.unparse([cells], { escapeFormulae: formula })}\r\n`;
}

function readTitle(title: Paper["record"]["title"], locale: "en" | "zh-Hant"): string | undefined {
  return readOwnText(title, locale)?.text;
}
