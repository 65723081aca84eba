import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { collectionPath, rangePath } from "../../scripts/site/collections/content.ts";
import { loadCollections } from "../../scripts/site/collections/load-collections.ts";
import { developmentPath } from "../../scripts/site/papers/content.ts";
import { onDevelopmentServer, serveFound } from "../../scripts/site/preview/development-server.ts";

/** Pages of collections and ranges; addresses of papers are left to the plugin after this one. */
const served = /papers\/[^/]+\/(?:positions\/[^/]+\/)?/;

/**
 * A page for each collection and, where it has more than one, for each range of a hundred
 * positions, printed from a template as the papers are.
 */
export function collectionsPlugin({ siteDir, i18n, baseUrl }: LoadContext): Plugin {
  const load = () => loadCollections(siteDir, findLocale(i18n.currentLocale), baseUrl);
  return {
    name: "paper-collections",
    contentLoaded({ actions }) {
      const route = { exact: false, printed: true };
      // The papers' route stands between them: it would match ranges, and this one papers.
      actions.addRoute({
        ...route,
        path: `${baseUrl}${rangePath}`,
        component: "@site/src/components/RangePage",
        priority: 0,
      });
      actions.addRoute({
        ...route,
        path: `${baseUrl}${collectionPath}`,
        component: "@site/src/components/CollectionPage",
        priority: -2,
      });
    },
    configureWebpack: onDevelopmentServer((app) =>
      serveFound(app, baseUrl + developmentPath, served, (path) =>
        load().pages.find(({ permalink }) => permalink === baseUrl + path),
      ),
    ),
  };
}
