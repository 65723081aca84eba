import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPapers, surveyRecords } from "../../../scripts/io/read-records.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import { buildOverviewPaper, type OverviewPaper } from "./overview-paper.ts";

/**
 * What the overview counts of each paper that has a page, in the order of the files, without the
 * text that records are large by; nothing where there is no records folder.
 */
export async function loadOverview(
  siteFolder: string,
  locale: Locale,
): Promise<readonly OverviewPaper[]> {
  const recordsFolder = join(siteFolder, "records");
  if (!existsSync(recordsFolder)) return [];
  const survey = await surveyRecords(recordsFolder, { leastSeverity: "error" });
  const papers: OverviewPaper[] = [];
  for await (const paper of readPapers(recordsFolder, survey)) {
    const page = join(siteFolder, pagePath(paper.collection, paper.id, locale));
    if (existsSync(page)) papers.push(buildOverviewPaper(paper, locale));
  }
  return papers;
}
