import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPapers, surveyRecords } from "../../../scripts/io/read-records.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { buildPaperRow, type PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";

/** All collections in the order of the navigation, and a row for each paper that has a page. */
export type LoadedRows = {
  readonly collections: readonly Collection[];
  readonly rows: readonly PaperRow[];
};

/**
 * Reads the records of a site. A site without a records folder has no collections; papers whose
 * page was not generated are left out, for a list must not lead nowhere.
 */
export async function loadRows(siteFolder: string, locale: Locale): Promise<LoadedRows> {
  const recordsFolder = join(siteFolder, "records");
  if (!existsSync(recordsFolder)) return { collections: [], rows: [] };
  const survey = await surveyRecords(recordsFolder, { leastSeverity: "error" });
  const rows: PaperRow[] = [];
  for await (const paper of readPapers(recordsFolder, survey)) {
    const page = join(siteFolder, pagePath(paper.collection, paper.id, locale));
    if (existsSync(page)) rows.push(buildPaperRow(paper, locale));
  }
  return { collections: survey.collections, rows };
}
