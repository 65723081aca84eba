import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { buildOverview } from "./build-overview.ts";
import type { OverviewData } from "./content.ts";
import { buildOverviewPaper } from "./overview-paper.ts";

/** The overview of the papers of a site that have a page in a locale. */
export function loadOverview(siteFolder: string, locale: Locale): OverviewData {
  const papers = readPaperIndex(siteFolder)
    .papers.filter(({ pages }) => pages[locale] !== undefined)
    .flatMap((entry) => buildOverviewPaper(entry, locale) ?? []);
  return buildOverview(papers, locale);
}
