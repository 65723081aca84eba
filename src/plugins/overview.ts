import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { overviewList } from "../../scripts/site/overview/content.ts";
import { loadOverview } from "../../scripts/site/overview/load-overview.ts";
import { listsPath } from "../../scripts/site/preview/content.ts";
import { onDevelopmentServer, serveFound } from "../../scripts/site/preview/development-server.ts";

/** The page `/overview/`: plots of the collection, drawn here, and what its records still lack. */
export function overviewPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const load = () => loadOverview(siteDir, findLocale(i18n.currentLocale));
  return {
    name: "overview",
    async contentLoaded({ actions }) {
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        // A file of our own would give its chunk a name that depends on where the repository lies.
        props: { data: load() },
        exact: true,
      });
    },
    configureWebpack: onDevelopmentServer((app) =>
      serveFound(app, baseUrl + listsPath, new RegExp(overviewList), load),
    ),
  };
}
