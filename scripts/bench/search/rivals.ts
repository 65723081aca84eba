import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { listSearchedTexts, type SearchedPart } from "../../site/search/searched-text.ts";
import { findBrowser } from "../../test/site/find-browser.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";
import { makeTemporaryFolder } from "../measure/make-temporary-folder.ts";

type PagefindIndex = {
  readonly addCustomRecord: (record: object) => Promise<unknown>;
  readonly writeFiles: (options: { outputPath: string }) => Promise<unknown>;
};
const pagefindSchema = z.object({
  createIndex: z.custom<() => Promise<{ index: PagefindIndex }>>(
    (value) => typeof value === "function",
  ),
  close: z.custom<() => Promise<unknown>>((value) => typeof value === "function"),
});
const idsSchema = z.array(z.string());

/** Pagefind as it comes, in a real browser, which it needs. */
export async function openPagefind(papers: readonly Paper[]): Promise<SearchSystem | undefined> {
  const browserPath = findBrowser();
  const loaded = pagefindSchema.safeParse(await fetchPackage("pagefind", "1.6.0", "lib/index.js"));
  if (!loaded.success || browserPath === undefined) return undefined;
  const folder = makeTemporaryFolder("pagefind-");
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

const fields = ["title", "label", "authors", "curated", "abstract", "identifiers"];
const resultsSchema = z.array(z.object({ id: z.string() }));

type MiniSearch = {
  readonly addAll: (cards: readonly object[]) => void;
  readonly search: (query: string) => unknown;
};
const miniSearchSchema = z.object({
  default: z.custom<new (options: object) => MiniSearch>((value) => typeof value === "function"),
});

/** MiniSearch as its own guide sets it up: prefixes, a fifth of a word's letters wrong, the title first. */
export async function openMiniSearch(papers: readonly Paper[]): Promise<SearchSystem | undefined> {
  const loaded = miniSearchSchema.safeParse(
    await fetchPackage("minisearch", "7.2.0", "dist/es/index.js"),
  );
  if (!loaded.success) return undefined;
  const engine = new loaded.data.default({
    fields,
    searchOptions: {
      prefix: true,
      fuzzy: 0.2,
      boost: { title: 6, label: 3, authors: 3, curated: 2 },
    },
  });
  engine.addAll(papers.map(buildPlainCard));
  return {
    name: "MiniSearch 7.2",
    find: async (query) =>
      resultsSchema
        .parse(engine.search(query))
        .slice(0, 5)
        .map(({ id }) => id),
  };
}

const run = promisify(execFile);

/**
 * A package that only the benchmark needs, fetched into a temporary folder on first use, so that
 * `npm ci` stays light; `undefined` where it can't be had, as without a network.
 * @param entry the module within the package
 */
async function fetchPackage(name: string, version: string, entry: string): Promise<unknown> {
  const folder = join(tmpdir(), "paper-cards-bench", `${name}-${version}`);
  const module = join(folder, "node_modules", name, entry);
  try {
    if (!existsSync(module)) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "package.json"), '{"private": true}\n');
      await run("npm", ["install", "--no-audit", "--no-fund", `${name}@${version}`], {
        cwd: folder,
      });
    }
    return await import(pathToFileURL(module).href);
  } catch (error) {
    console.error(
      `${name} ${version} is left out: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}

/** The searched words of a paper by field. */
function buildPlainCard(paper: Paper): PlainCard {
  const texts = listSearchedTexts(paper, {});
  const join = (wanted: SearchedPart) =>
    texts.flatMap(({ part, text }) => (part === wanted ? [text] : [])).join("\n");
  const { pmid, doi, pmcid } = paper.record;
  return {
    id: paper.id,
    title: join("title"),
    label: join("label"),
    authors: join("authors"),
    curated: join("curated"),
    abstract: join("abstract"),
    identifiers: [pmid, doi, pmcid].filter(Boolean).join(" "),
  };
}

/** A search engine that is measured: the ids of the first results of a query, at most five. */
export type SearchSystem = {
  readonly name: string;
  readonly find: (query: string) => Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
};

/** What engines that are not ours are given of a paper: the same words, as plain text by field. */
type PlainCard = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly authors: string;
  readonly curated: string;
  readonly abstract: string;
  readonly identifiers: string;
};
