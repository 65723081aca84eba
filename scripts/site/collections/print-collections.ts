import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import { collectionPath, rangePath } from "./content.ts";
import { loadCollections } from "./load-collections.ts";
import { printCollection } from "./print-collection.ts";
import { compileTemplate } from "./template.ts";
import { writeRedirects } from "./write-redirects.ts";

/** Writes a shard of the pages of collections, ranges and former addresses into the built site. */
export async function printCollections(
  { site, outDir, templates }: Frame,
  shard: Shard,
): Promise<void> {
  const { baseUrl } = site;
  const { pages, redirects } = loadCollections(site.folder, site.locale, baseUrl);
  const own = compileTemplate(templates.collection, collectionPath, baseUrl);
  const ofRange = compileTemplate(templates.range, rangePath, baseUrl);
  for (const page of takeShare(pages, shard)) {
    const folder = join(outDir, page.permalink.slice(baseUrl.length));
    mkdirSync(folder, { recursive: true });
    const html = printCollection(page, page.range ? ofRange : own, baseUrl);
    writeFileSync(join(folder, "index.html"), html);
  }
  await writeRedirects(takeShare(redirects, shard), outDir, site.url, baseUrl);
}
