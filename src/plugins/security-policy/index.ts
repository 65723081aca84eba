import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { addPolicy } from "./add-policy.ts";

/**
 * A Content-Security-Policy in every page that Docusaurus rendered, of the scripts that the page
 * turned out to have. Printed pages have theirs from their template.
 */
export function securityPolicyPlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: "security-policy",
    async postBuild({ outDir, routes, routesBuildMetadata }) {
      // Other plugins take the templates out of the site at the same time.
      const templates = new Set(routes.filter(({ printed }) => printed).map(({ path }) => path));
      const pages = Object.keys(routesBuildMetadata).filter((path) => !templates.has(path));
      for (const page of pages) {
        const path = page.slice(baseUrl.length);
        const file = join(outDir, path.endsWith(".html") ? path : join(path, "index.html"));
        await writeFile(file, addPolicy(await readFile(file, "utf8")));
      }
    },
  };
}
