import type { LoadContext, Plugin } from "@docusaurus/types";

/** The pages `/overview/`, plots of the collection, and `/completeness/`, what its records still lack. */
export function overviewPlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: "overview",
    contentLoaded({ actions }) {
      actions.addRoute({
        path: `${baseUrl}overview/`,
        component: "@site/src/components/OverviewPage",
        exact: true,
      });
      actions.addRoute({
        path: `${baseUrl}completeness/`,
        component: "@site/src/components/CompletenessPage",
        exact: true,
      });
    },
  };
}
