import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSynonyms } from "../../io/records/read-vocabulary.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { indexPapers, openLocalSearch } from "../../site/search/find-papers.ts";
import { findBrowser } from "../../test/site/find-browser.ts";
import { makeTemporaryFolder } from "../measure/make-temporary-folder.ts";
import { handMadePapers } from "./hand-made-papers.ts";
import { handMadeQueries } from "./hand-made-queries.ts";
import { buildMachineQueries } from "./machine-queries.ts";
import {
  measureCold,
  measureTyping,
  measureWarm,
  openLocalSystem,
  renderCosts,
} from "./measure-costs.ts";
import {
  measurePrecision,
  measureRecall,
  type RankedQuery,
  renderRecall,
} from "./measure-relevance.ts";
import { openMiniSearch, openPagefind, type SearchSystem } from "./rivals.ts";
import { buildSyntheticPaper, type SyntheticPaper } from "./synthetic-paper.ts";

/**
 * `npm run bench:search -- --papers 1000 --others`: recall and cost of the search, as Markdown on
 * standard output; with `--others` MiniSearch and Pagefind beside it. In Chromium it is measured on
 * the site in `build/`, where there is one.
 */
const { values } = parseArgs({
  options: {
    papers: { type: "string", multiple: true, default: ["1000", "10000"] },
    seed: { type: "string", default: "69" },
    /** Queries of each kind. */
    queries: { type: "string", default: "50" },
    others: { type: "boolean", default: false },
  },
});
const mostTyped = 250;
const repository = fileURLToPath(new URL("../../..", import.meta.url));
const { groups: synonyms } = readSynonyms(repository);

await benchHandMadePapers();
for (const papers of values.papers) await benchSyntheticPapers(Number(papers));

async function benchHandMadePapers(): Promise<void> {
  const queries = Object.entries(handMadeQueries).flatMap(([kind, rows]) =>
    rows.map(([query, ...ids]) => ({ kind, query, isRight: (id: string) => ids.includes(id) })),
  );
  await bench(
    `${handMadePapers.length} papers and their queries, made by hand`,
    handMadePapers,
    queries,
  );
}

async function benchSyntheticPapers(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  // Queries need some papers only, and what is right is decided by number: 100,000 don't fit in memory.
  const sample = numbers.filter((number) => number % Math.ceil(count / 500) === 0);
  const sampled = sample.map(buildSyntheticPaper);
  const made = buildMachineQueries(sampled, Number(values.queries), Number(values.seed));
  const queries = made.map(({ isRight, ...query }) => ({
    ...query,
    isRight: (id: string) => isRight(findSynthetic(id)),
  }));
  const papers = values.others
    ? numbers.map((number) => buildSyntheticPaper(number).paper)
    : undefined;
  await bench(`${count} synthetic papers`, papers ?? count, queries, sampled);
}

function findSynthetic(id: string): SyntheticPaper {
  return buildSyntheticPaper(Number(id.replace("synthetic-", "")));
}

/** @param sampled papers of whose terms queries are made to see whether results have all of them */
async function bench(
  title: string,
  papers: readonly Paper[] | number,
  queries: readonly RankedQuery[],
  sampled: readonly SyntheticPaper[] = [],
): Promise<void> {
  const folder = makeTemporaryFolder("bench-search-");
  const start = performance.now();
  const processor = process.cpuUsage();
  await indexPapers(listPapers(papers), synonyms, join(folder, "search"));
  const { user, system } = process.cpuUsage(processor);
  const build = { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  const memory = process.resourceUsage().maxRSS / 1024;
  const others = typeof papers === "number" || !values.others ? [] : await openOthers(papers);
  const systems = [openLocalSystem(folder), ...others];
  console.log(`\n## ${title}\n\n${renderRecall(systems, await measureRecall(systems, queries))}`);
  if (sampled.length > 0) {
    const { engine } = openLocalSearch(folder);
    const { results, right } = await measurePrecision(engine, sampled, findSynthetic, synonyms);
    console.log(`\nResults of two or three words that have all of them: ${right} of ${results}`);
  }
  const texts = queries.map(({ query }) => query);
  const costs = {
    build,
    memory,
    cold: await measureCold(folder, texts),
    warm: await measureWarm(folder, texts),
    typing: await measureOnSite(folder, pickSome(texts)),
  };
  console.log(renderCosts(costs, join(folder, "search")));
  for (const { close } of others) await close?.();
}

/** Searches the index in `folder` on the pages of the site that was built last. */
async function measureOnSite(folder: string, queries: readonly string[]) {
  const built = join(repository, "build");
  const browser = findBrowser();
  if (browser === undefined || !existsSync(built)) return undefined;
  const site = join(folder, "site");
  await cp(built, site, { recursive: true });
  await cp(join(folder, "search"), join(site, "search"), { recursive: true });
  return measureTyping(site, queries, browser);
}

/** Typing takes a quarter of a second a query: some of each kind are enough. */
function pickSome(queries: readonly string[]): readonly string[] {
  const every = Math.ceil(queries.length / mostTyped);
  return queries.filter((_, place) => place % every === 0);
}

async function openOthers(papers: readonly Paper[]): Promise<SearchSystem[]> {
  const opened = [await openMiniSearch(papers), await openPagefind(papers)];
  return opened.filter((system) => system !== undefined);
}

function* listPapers(papers: readonly Paper[] | number): Generator<Paper> {
  if (typeof papers !== "number") yield* papers;
  else for (let number = 1; number <= papers; number += 1) yield buildSyntheticPaper(number).paper;
}
