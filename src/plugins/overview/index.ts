import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { paperIndexFile } from "../../../scripts/io/paper-index-file.ts";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { buildOverview } from "./build-overview.ts";
import { buildOverviewPaper } from "./overview-paper.ts";

/** The page `/overview/`: plots of the collection, drawn here, and what its records still lack. */
export function overviewPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const locale = findLocale(i18n.currentLocale);
  return {
    name: "overview",
    getPathsToWatch: () => [join(siteDir, paperIndexFile)],
    async contentLoaded({ actions }) {
      const papers = readPaperIndex(siteDir)
        .papers.filter(({ pages }) => pages[locale] !== undefined)
        .flatMap((entry) => buildOverviewPaper(entry, locale) ?? []);
      const overview = buildOverview(papers, locale);
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        // A file of our own would give its chunk a name that depends on where the repository lies.
        props: { data: overview },
        exact: true,
      });
    },
  };
}
