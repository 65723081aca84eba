import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { gitHubApi } from "../../scripts/lib/desk/git-hub-repository.ts";
import { deskRoot, withBase } from "../../scripts/lib/navigation/address.ts";
import { completeHead, readRouteFiles } from "../../scripts/site/frame/complete-head.ts";

/**
 * The head of every page: in the browser it stays whole while React takes the page over. That of
 * those which Docusaurus rendered is completed, for only then are the scripts and styles known that a page
 * turned out to have; printed pages have theirs from their template.
 */
export function pageHeadsPlugin({ baseUrl, siteDir }: LoadContext): Plugin {
  return {
    name: "page-heads",
    configureWebpack: () => ({
      resolve: { alias: { "@docusaurus/Head": join(siteDir, "src/components/PageHead") } },
    }),
    async postBuild({ outDir, routes, routesBuildMetadata }) {
      // Other plugins take the templates out of the site at the same time.
      const templates = new Set(routes.filter(({ printed }) => printed).map(({ path }) => path));
      const pages = Object.keys(routesBuildMetadata).filter((path) => !templates.has(path));
      const filesOf = readRouteFiles(siteDir);
      for (const page of pages) {
        const path = page.slice(baseUrl.length);
        const file = join(outDir, path.endsWith(".html") ? path : join(path, "index.html"));
        const connected = page === withBase(deskRoot, baseUrl) ? [gitHubApi] : [];
        const html = await readFile(file, "utf8");
        await writeFile(file, completeHead(html, filesOf(page), connected));
      }
    },
  };
}
