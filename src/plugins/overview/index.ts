import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { paperIndexFile } from "../../../scripts/io/paper-index-file.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { loadOverview } from "./load-overview.ts";

/** The page `/overview/`: plots of the collection, drawn here, and what its records still lack. */
export function overviewPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  return {
    name: "overview",
    getPathsToWatch: () => [join(siteDir, paperIndexFile)],
    async contentLoaded({ actions }) {
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        // A file of our own would give its chunk a name that depends on where the repository lies.
        props: { data: loadOverview(siteDir, findLocale(i18n.currentLocale)) },
        exact: true,
      });
    },
  };
}
