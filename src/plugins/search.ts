import type { LoadContext, Plugin } from "@docusaurus/types";
import { onDevelopmentServer } from "../../scripts/site/preview/development-server.ts";
import { serveSearch } from "../../scripts/site/preview/serve-made-files.ts";

/**
 * The search index while the site is developed: it is made when it is asked for. `npm run build`
 * makes that of a built site.
 */
export function searchPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: "paper-search",
    configureWebpack: onDevelopmentServer((app) => serveSearch(app, siteDir)),
  };
}
