import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPapers, surveyRecords } from "../../../scripts/io/read-records.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { buildPaperRow, type PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";

/** All collections in the order of the navigation, and a row for each paper that has a page. */
export type LoadedRows = {
  readonly collections: readonly Collection[];
  readonly rows: readonly PaperRow[];
  /** Addresses that led to a paper once, with where it is now. */
  readonly redirects: readonly Redirect[];
};

/** Both without the base path; none leads away from a paper that is there. */
export type Redirect = { readonly from: string; readonly to: string };

/** `check` warns of any other. */
const formerAddress = /^\/papers(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*){2}\/$/;

/**
 * Reads the records of a site. A site without a records folder has no collections; papers whose
 * page was not generated are left out, for a list must not lead nowhere.
 */
export async function loadRows(siteFolder: string, locale: Locale): Promise<LoadedRows> {
  const recordsFolder = join(siteFolder, "records");
  if (!existsSync(recordsFolder)) return { collections: [], rows: [], redirects: [] };
  const survey = await surveyRecords(recordsFolder, { leastSeverity: "error" });
  const rows: PaperRow[] = [];
  const redirects: Redirect[] = [];
  for await (const paper of readPapers(recordsFolder, survey)) {
    const page = join(siteFolder, pagePath(paper.collection, paper.id, locale));
    if (!existsSync(page)) continue;
    rows.push(buildPaperRow(paper, locale));
    const to = paperAddress(paper.collection, paper.id);
    for (const former of paper.record.formerPaths ?? [])
      redirects.push({ from: `/papers/${former}/`, to });
  }
  const present = new Set(rows.map(({ collection, id }) => paperAddress(collection, id)));
  const possible = redirects.filter(({ from }) => formerAddress.test(from) && !present.has(from));
  return { collections: survey.collections, rows, redirects: possible };
}
