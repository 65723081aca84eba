import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Locale } from "../../lib/locale.ts";
import { listShown } from "../../lib/navigation/paper-index.ts";
import { buildOverview } from "./build-overview.ts";
import type { OverviewData } from "./content.ts";
import { buildOverviewPaper } from "./overview-paper.ts";

/** The overview of the papers of a site that have a page in a locale. */
export function loadOverview(siteFolder: string, locale: Locale): OverviewData {
  const papers = listShown(readPaperIndex(siteFolder), locale).flatMap(
    (entry) => buildOverviewPaper(entry, locale) ?? [],
  );
  return buildOverview(papers, locale);
}
