import { measureFolder } from "../../io/files/folder.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import { openLocalSearch } from "../../site/search/find-papers.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";
import type { SearchSystem } from "./rivals.ts";

/** What a search costs to build and to use. */
type SearchCosts = {
  readonly build: { readonly seconds: number; readonly cpu: number };
  /** MB at the highest, of this whole process. */
  readonly memory: number;
  /** Bytes that the first result takes with nothing in the cache. */
  readonly cold: Spread;
  /** Milliseconds of a search when the index's files are at hand. */
  readonly warm: Spread;
  /** `undefined` where there is no browser, or no built site to search on. */
  readonly typing: TypingFigures | undefined;
};

/** The search of this site over an index on disk. */
export function openLocalSystem(folder: string): SearchSystem {
  const { engine } = openLocalSearch(folder);
  return {
    name: "this site",
    find: async (query) => (await engine.search({ query, pageSize: 5 })).hits.map(({ id }) => id),
  };
}

/** Each query asked of an engine that has nothing in its cache. */
export async function measureCold(folder: string, queries: readonly string[]): Promise<Spread> {
  const sizes: number[] = [];
  for (const query of queries) {
    const { engine, bytes } = openLocalSearch(folder);
    await engine.search({ query });
    sizes.push(bytes());
  }
  return ascending(sizes);
}

/** All queries asked twice of one engine; the second time counts. */
export async function measureWarm(folder: string, queries: readonly string[]): Promise<Spread> {
  const { engine } = openLocalSearch(folder);
  for (const query of queries) await engine.search({ query });
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await engine.search({ query });
    times.push(performance.now() - start);
  }
  return ascending(times);
}

/** The costs as a table in Markdown. */
export function renderCosts(costs: SearchCosts, folder: string): string {
  const { build, memory, cold, warm, typing } = costs;
  const { files, bytes } = measureFolder(folder);
  const kilobytes = (size: number) => `${(size / 1000).toFixed(0)} KB`;
  const rows = [
    [
      "build",
      `${build.seconds.toFixed(1)} s (${build.cpu.toFixed(1)} s CPU), ${memory.toFixed(0)} MB`,
    ],
    ["index", `${files} files, ${(bytes / 1e6).toFixed(1)} MB`],
    [
      "first result, nothing in the cache: median / p95 / most",
      [0.5, 0.95, 1].map((share) => kilobytes(at(cold, share))).join(" / "),
    ],
    ["a search with the files at hand: median / p95", renderTimes(warm)],
    ...renderTyping(typing),
  ];
  return `\n${renderTable(["cost", ""], rows)}`;
}

function renderTyping(typing: TypingFigures | undefined): readonly (readonly [string, string])[] {
  if (typing === undefined) return [];
  return [
    ["in Chromium, from query to answer: median / p95", renderTimes(typing.first)],
    ["in Chromium, the same queries once more: median / p95", renderTimes(typing.again)],
    ["in Chromium, from letter to results on the screen: median / p95", renderTimes(typing.screen)],
  ];
}

function renderTimes(times: Spread): string {
  return [0.5, 0.95].map((share) => `${at(times, share).toFixed(1)} ms`).join(" / ");
}

function at(values: Spread, share: number): number {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Values of many queries, ascending. */
type Spread = readonly number[];

/** Milliseconds of searches that a reader types one after another, ascending. */
type TypingFigures = {
  /** From asking the engine to its answer, with what it loads on the way. */
  readonly first: Spread;
  /** The same queries asked once more, when their files are at hand. */
  readonly again: Spread;
  /** From the letter to the results on the screen: with the pause in which more letters may come. */
  readonly screen: Spread;
};

type TypedSearch = { readonly search: number; readonly screen: number };

/**
 * Types queries into the search page of a built site; the first one, which opens the index, doesn't
 * count.
 * @param executable path of the browser
 */
export async function measureTyping(
  buildFolder: string,
  queries: readonly string[],
  executable: string,
): Promise<TypingFigures> {
  const site = await serveSite(buildFolder);
  const browser = await openBrowser(executable);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/search/`, { waitUntil: "networkidle" });
    // A query that is there already would ask nothing.
    const different = [...new Set(queries)];
    const typeAll = async () => {
      const typed: TypedSearch[] = [];
      for (const query of different) typed.push(await page.evaluate(typeQuery, query));
      return typed;
    };
    const later = (await typeAll()).slice(1);
    const again = await typeAll();
    return {
      first: ascending(later.map(({ search }) => search)),
      again: ascending(again.map(({ search }) => search)),
      screen: ascending(later.map(({ screen }) => screen)),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function ascending(times: readonly number[]): Spread {
  return times.toSorted((a, b) => a - b);
}

/** Runs in the page: puts a query into the field as typing would, and waits for its answer. */
async function typeQuery(query: string): Promise<TypedSearch> {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (field === null) throw new Error("The page has no search field.");
  const answered = new Promise<PerformanceEntry>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const own = list
        .getEntriesByName("search")
        .find((entry) => entry instanceof PerformanceMeasure && entry.detail.query === query);
      if (own === undefined) return;
      observer.disconnect();
      resolve(own);
    });
    observer.observe({ type: "measure" });
  });
  const start = performance.now();
  // React hears of a value only where the browser's own setter wrote it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, query);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const { duration } = await answered;
  // Two frames later, what React makes of the answer has been drawn.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return { search: duration, screen: performance.now() - start };
}
