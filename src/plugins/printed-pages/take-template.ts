import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { completeHead } from "../page-heads/complete-head.ts";

/**
 * The HTML of a template that Docusaurus rendered, its head complete. It is taken out of the site,
 * and with it each folder that held nothing else.
 * @param outDir the folder of the locale's built site
 * @param path the template's route, without the base path
 * @param site the folder of the site's sources, and the base path of its locale
 */
export function takeTemplate(
  outDir: string,
  path: string,
  site: { readonly folder: string; readonly baseUrl: string },
): string {
  const file = join(outDir, path, "index.html");
  const html = readFileSync(file, "utf8");
  rmSync(file);
  let folder = dirname(file);
  while (folder !== outDir && readdirSync(folder).length === 0) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
  return completeHead(html, site.folder, site.baseUrl + path);
}
