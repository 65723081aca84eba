import { csvMark, renderCsvLine } from "../export/formats/render-csv.ts";
import type { Finding } from "../finding.ts";
import type { Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
import { type Report, type ReportedPaper, reportWords } from "./report.ts";

/** A report as a table for a spreadsheet: a line a finding or acceptance; a paper with neither has a line of its own. */
export function* renderReportCsv(report: Report, locale: Locale): Generator<string> {
  yield `${csvMark}${renderCsvLine(reportWords.columns[locale].split(","))}`;
  for (const paper of report.papers) yield* renderPaper(paper, locale);
  for (const finding of report.others) {
    yield renderCsvLine(["", "", "", "", ...listCells(finding, locale)]);
  }
}

function* renderPaper(paper: ReportedPaper, locale: Locale): Generator<string> {
  const { collection, id, position, place } = paper.facts;
  const title = readText(paper.title, locale)?.text ?? "";
  const own = [collection, position ?? "", id, title];
  for (const finding of paper.findings)
    yield renderCsvLine([...own, ...listCells(finding, locale)]);
  for (const { code, pointer = "", reason } of paper.accepted) {
    const why = readText(reason, locale)?.text ?? "";
    const where = [place.file, place.line, place.column, pointer];
    yield renderCsvLine([...own, reportWords.accepted[locale], code, "", "", why, ...where]);
  }
  if (paper.findings.length + paper.accepted.length > 0) return;
  const where = [place.file, place.line, place.column, ""];
  yield renderCsvLine([...own, reportWords.nothing[locale], "", "", "", "", ...where]);
}

function listCells(finding: Finding, locale: Locale): (string | number)[] {
  const { severity, code, message, hint, file, line, column, pointer } = finding;
  const said = [reportWords[severity][locale], code, message[locale], hint[locale], ""];
  return [...said, file, line, column, pointer];
}
