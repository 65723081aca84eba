import type { LoadContext, Plugin } from "@docusaurus/types";
import { collectionPath, rangePath } from "../../scripts/site/collections/content.ts";

/**
 * A page for each collection and, where it has more than one, for each range of a hundred
 * positions, printed from a template as the papers are.
 */
export function collectionsPlugin({ baseUrl }: LoadContext): Plugin {
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
  };
}
