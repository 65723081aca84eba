import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { findBrowser } from "../../test/site/find-browser.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";
import { fetchPackage } from "./fetch-package.ts";
import { buildPlainCard } from "./plain-card.ts";
import type { SearchSystem } from "./search-systems.ts";

type PagefindIndex = {
  readonly addCustomRecord: (record: object) => Promise<unknown>;
  readonly writeFiles: (options: { outputPath: string }) => Promise<unknown>;
};
const packageSchema = z.object({
  createIndex: z.custom<() => Promise<{ index: PagefindIndex }>>(
    (value) => typeof value === "function",
  ),
  close: z.custom<() => Promise<unknown>>((value) => typeof value === "function"),
});
const idsSchema = z.array(z.string());

/** Pagefind as it comes, in a real browser, which it needs. */
export async function openPagefind(papers: readonly Paper[]): Promise<SearchSystem | undefined> {
  const browserPath = findBrowser();
  const loaded = packageSchema.safeParse(await fetchPackage("pagefind", "1.6.0", "lib/index.js"));
  if (!loaded.success || browserPath === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "pagefind-"));
  const { index } = await loaded.data.createIndex();
  for (const paper of papers) {
    const { id, title, identifiers, ...texts } = buildPlainCard(paper);
    const content = [title, identifiers, ...Object.values(texts)].join("\n");
    await index.addCustomRecord({ url: `/${id}`, content, language: "zh-tw", meta: { title, id } });
  }
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await loaded.data.close();
  const empty = '<!doctype html><html lang="zh-tw"><title>Pagefind</title></html>';
  for (const name of ["index.html", "404.html"]) await writeFile(join(folder, name), empty);
  const site = await serveSite(folder);
  const browser = await openBrowser(browserPath);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  return {
    name: "Pagefind 1.6",
    find: async (query) => idsSchema.parse(await page.evaluate(askPagefind(query))),
    async close() {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The program that the page runs: it is text, for the module is known to the page alone. */
function askPagefind(query: string): string {
  return `(async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    const { results } = await pagefind.search(${JSON.stringify(query)});
    const found = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return found.map(({ meta }) => meta.id);
  })()`;
}
