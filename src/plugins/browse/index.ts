import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { paperIndexFile } from "../../../scripts/io/paper-index-file.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { browseAddress, browseRoot, withBase } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseOverview } from "./content.ts";
import { loadBrowse } from "./load-browse.ts";

/** Values of a facet on the page of all facets. */
const firstValues = 6;

/** The pages below `/browse/`: all values of a facet with their papers, each a way into the catalogue. */
export function browsePlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  return {
    name: "browse",
    getPathsToWatch: () => [join(siteDir, paperIndexFile)],
    async contentLoaded({ actions }) {
      const facets = loadBrowse(siteDir, findLocale(i18n.currentLocale));
      for (const data of facets) {
        actions.addRoute({
          path: withBase(browseAddress(data.facet), baseUrl),
          component: "@site/src/components/BrowsePage",
          props: { data },
          exact: true,
        });
      }
      const overview: BrowseOverview = {
        facets: facets.map(({ values, ...facet }) => ({
          ...facet,
          values: values.slice(0, firstValues),
        })),
      };
      actions.addRoute({
        path: withBase(browseRoot, baseUrl),
        component: "@site/src/components/BrowseIndex",
        props: { data: overview },
        exact: true,
      });
    },
  };
}
