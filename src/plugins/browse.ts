import type { LoadContext, Plugin } from "@docusaurus/types";
import { browseAddress, catalogueFacets, withBase } from "../../scripts/lib/navigation/address.ts";

/** The pages below `/browse/`: all values of a facet with their papers, each a way into the catalogue. */
export function browsePlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: "browse",
    contentLoaded({ actions }) {
      for (const facet of catalogueFacets) {
        actions.addRoute({
          path: withBase(browseAddress(facet), baseUrl),
          component: "@site/src/components/BrowsePage",
          props: { facet },
          exact: true,
        });
      }
    },
  };
}
