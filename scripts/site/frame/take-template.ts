import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { completeHead } from "./complete-head.ts";

/**
 * The HTML of a template that Docusaurus rendered, its head complete. It is taken out of the site,
 * and with it each folder that held nothing else.
 * @param outDir the folder of the locale's built site
 * @param path the template's route, without the base path
 * @param scripts addresses of the scripts of its route
 */
export function takeTemplate(outDir: string, path: string, scripts: readonly string[]): string {
  const file = join(outDir, path, "index.html");
  const html = readFileSync(file, "utf8");
  rmSync(file);
  let folder = dirname(file);
  while (folder !== outDir && readdirSync(folder).length === 0) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
  return completeHead(html, scripts);
}
