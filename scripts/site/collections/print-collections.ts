import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withBase } from "../../lib/navigation/address.ts";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import { addPolicy } from "../frame/policy.ts";
import { fillPattern, parsePattern } from "../template/pattern.ts";
import { slotWord } from "../template/slots.ts";
import { loadCollections, type Redirect } from "./load-collections.ts";
import { printCollection } from "./print-collection.ts";
import { compileTemplate } from "./template.ts";

/** Writes a shard of the pages of collections, ranges and former addresses into the built site. */
export async function printCollections(
  { site, outDir, templates }: Frame,
  shard: Shard,
): Promise<void> {
  const { baseUrl } = site;
  const { pages, redirects } = loadCollections(site.folder, site.locale, baseUrl);
  const template = compileTemplate(templates, baseUrl);
  for (const page of takeShare(pages, shard)) {
    const folder = join(outDir, page.permalink.slice(baseUrl.length));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), printCollection(page, template, baseUrl));
  }
  await writeRedirects(takeShare(redirects, shard), outDir, site.url, baseUrl);
}

/**
 * Writes a page at each former address that leads on at once, with or without scripts (with them to
 * the same anchor), and tells search engines where the paper is now.
 * @param outDir the folder of the locale's built site
 * @param url where the site is published, without a path
 */
async function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  url: string,
  baseUrl: string,
): Promise<void> {
  const page = parsePattern(addPolicy(renderRedirect(slotWord("address"), url, baseUrl)));
  for (const { from, to } of redirects) {
    const path = join(outDir, from.endsWith(".html") ? from : `${from}/index.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fillPattern(page, { address: withBase(to, baseUrl) }));
  }
}

function renderRedirect(address: string, url: string, baseUrl: string): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${url}${address}</title>
<link rel="icon" href="${baseUrl}img/favicon.svg">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${url}${address}">
</head>
<body>
<p><a href="${address}">${url}${address}</a></p>
<script src="${baseUrl}moved.js"></script>
</body>
</html>
`;
}
