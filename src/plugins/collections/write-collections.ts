import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeTemplate } from "../printed-pages/take-template.ts";
import { type CollectionContents, collectionPath, rangePath } from "./content.ts";
import { printCollection } from "./print-collection.ts";
import { compileTemplate } from "./template.ts";

/**
 * Writes the pages of collections and ranges into the built site, and takes their templates out.
 * @param outDir the folder of the locale's built site
 * @param site the folder of the site's sources, and the base path of its locale
 */
export function writeCollections(
  pages: readonly CollectionContents[],
  outDir: string,
  site: { readonly folder: string; readonly baseUrl: string },
): void {
  const { baseUrl } = site;
  const readTemplate = (path: string) =>
    compileTemplate(takeTemplate(outDir, path, site), path, baseUrl);
  const [own, ofRange] = [readTemplate(collectionPath), readTemplate(rangePath)];
  for (const page of pages) {
    const folder = join(outDir, page.permalink.slice(baseUrl.length));
    mkdirSync(folder, { recursive: true });
    const html = printCollection(page, page.range ? ofRange : own, baseUrl);
    writeFileSync(join(folder, "index.html"), html);
  }
}
