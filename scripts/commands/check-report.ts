import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { relativePath } from "../io/files/relative-path.ts";
import { writePieces } from "../io/files/write-file.ts";
import { readPapers } from "../io/records/read-papers.ts";
import { findOrigins, type RecordsReading } from "../io/records/read-records.ts";
import type { Finding } from "../lib/finding.ts";
import type { Locale } from "../lib/locale.ts";
import type { Paper } from "../lib/record/schema/paper-record.ts";
import { renderReport } from "../lib/report/render-report.ts";
import { buildReport, type Report, renderReportCsv } from "../lib/report/report.ts";
import type { ShownFolder } from "./session.ts";

/**
 * Writes what is open in records as a page to read together, and as a table beside it.
 * @param path of the page; the table's ends with `.csv` in place of `.html`
 * @param isWanted whether the report is about the records of a file
 * @throws errors of the file system
 */
export async function writeCheckReport(
  path: string,
  folder: ShownFolder,
  { survey, facts, origins }: Pick<RecordsReading, "survey" | "facts" | "origins">,
  findings: readonly Finding[],
  isWanted: (file: string) => boolean,
  locale: Locale,
): Promise<void> {
  const papers: Paper[] = [];
  const right = facts.filter(({ isRight }) => isRight);
  for await (const { paper } of readPapers(folder.path, findOrigins(right, origins))) {
    papers.push(paper);
  }
  const records = facts.filter(({ place }) => isWanted(place.file));
  const report: Report = buildReport(records, papers, findings, survey.collections);
  const prefix = folder.shownAs === "" ? "" : `${folder.shownAs}/`;
  const addressOf = (file: string) => {
    const target = join(folder.path, file.slice(prefix.length));
    return encodeURI(relativePath(dirname(path), target));
  };
  await mkdir(dirname(path), { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  await writePieces(path, renderReport(report, { locale, day, addressOf }));
  await writePieces(`${path.replace(/\.html?$/i, "")}.csv`, renderReportCsv(report, locale));
}
