import type { LoadContext, Plugin } from "@docusaurus/types";
import { onDevelopmentServer } from "../../scripts/site/preview/development-server.ts";
import { serveMadeFiles } from "../../scripts/site/preview/serve-made-files.ts";
import { searchFolder, startIndex } from "../../scripts/site/search/start-index.ts";
import { currentIndex } from "../search/index-files.ts";

/**
 * The search index while the site is developed: it is made when it is asked for. `npm run build`
 * makes that of a built site.
 */
export function searchPlugin({ siteDir }: LoadContext): Plugin {
  const index = {
    address: /\/search\/(current\.bin|[0-9a-f]{16}(?:\/[\w.-]+)+)$/,
    folder: searchFolder(siteDir),
    first: currentIndex,
    start: startIndex,
  };
  return {
    name: "paper-search",
    configureWebpack: onDevelopmentServer((app) => serveMadeFiles(app, siteDir, index)),
  };
}
