import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { browseAddress, browseRoot, withBase } from "../../scripts/lib/navigation/address.ts";
import {
  type BrowseFacet,
  type BrowseOverview,
  browseList,
} from "../../scripts/site/browse/content.ts";
import { loadBrowse } from "../../scripts/site/browse/load-browse.ts";
import { listsPath } from "../../scripts/site/preview/content.ts";
import { onDevelopmentServer, serveFound } from "../../scripts/site/preview/development-server.ts";

/** Values of a facet on the page of all facets. */
const firstValues = 6;

/** The pages below `/browse/`: all values of a facet with their papers, each a way into the catalogue. */
export function browsePlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const load = () => loadBrowse(siteDir, findLocale(i18n.currentLocale));
  return {
    name: "browse",
    async contentLoaded({ actions }) {
      const facets = load();
      for (const data of facets) {
        actions.addRoute({
          path: withBase(browseAddress(data.facet), baseUrl),
          component: "@site/src/components/BrowsePage",
          props: { data },
          exact: true,
        });
      }
      actions.addRoute({
        path: withBase(browseRoot, baseUrl),
        component: "@site/src/components/BrowseIndex",
        props: { data: summarise(facets) },
        exact: true,
      });
    },
    configureWebpack: onDevelopmentServer((app) =>
      serveFound(app, baseUrl + listsPath, /browse(?:\/[a-z]+)?/, (name) => {
        const facets = load();
        return facets.find(({ facet }) => name === browseList(facet)) ?? summarise(facets);
      }),
    ),
  };
}

function summarise(facets: readonly BrowseFacet[]): BrowseOverview {
  return {
    facets: facets.map(({ values, ...facet }) => ({
      ...facet,
      values: values.slice(0, firstValues),
    })),
  };
}
