import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { locales } from "../../../scripts/lib/locale.ts";
import { buildOverview } from "./build-overview.ts";
import { loadOverview } from "./load-overview.ts";

/** The page `/overview/`: plots of the collection, drawn here, and what its records still lack. */
export function overviewPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const locale = locales.find((name) => name === i18n.currentLocale) ?? locales[0];
  return {
    name: "overview",
    getPathsToWatch: () => [join(siteDir, "records", "**", "*.{json,jsonl}")],
    async contentLoaded({ actions }) {
      const overview = buildOverview(await loadOverview(siteDir, locale), locale);
      const data = await actions.createData("overview.json", JSON.stringify(overview));
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        modules: { data },
        exact: true,
      });
    },
  };
}
