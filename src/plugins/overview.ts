import type { LoadContext, Plugin } from "@docusaurus/types";

/** The page `/overview/`: plots of the collection, and what its records still lack. */
export function overviewPlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: "overview",
    contentLoaded({ actions }) {
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        exact: true,
      });
    },
  };
}
