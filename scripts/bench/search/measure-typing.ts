import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";

/** Values of many queries, ascending. */
export type Spread = readonly number[];

/** Milliseconds of searches that a reader types one after another, ascending. */
export type TypingFigures = {
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
