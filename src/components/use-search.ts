import { startTransition, useCallback, useEffect, useState } from "react";
import { anyChange } from "../../scripts/site/preview/content.ts";
import { followChanges } from "../preview/follow-changes.ts";
import type { SearchEngine, SearchRequest, SearchResult } from "../search/query/search-engine.ts";

/** A search as far as it has come. */
export type SearchState = {
  /** Of the last search that came to its end: while the next one is on its way, it stays. */
  readonly result: SearchResult | undefined;
  /** What that result answers. */
  readonly answered: SearchRequest | undefined;
  /** How long it took. */
  readonly milliseconds: number;
  /** Whether the last search failed: then there is no result. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** Gives the engine of the site. */
type OpenEngine = () => SearchEngine | Promise<SearchEngine>;

/** Under this name a browser's performance tools list each search, with what was asked. */
const measureName = "search";

type Outcome = Pick<SearchState, "result" | "answered" | "milliseconds" | "hasFailed">;

const nothing: Outcome = {
  result: undefined,
  answered: undefined,
  milliseconds: 0,
  hasFailed: false,
};

/** Searches when what is asked for changes, and forgets what was asked before; `undefined` asks nothing. */
export function useSearch(request: SearchRequest | undefined, openEngine: OpenEngine): SearchState {
  const [outcome, setOutcome] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  const asked = request && JSON.stringify(request);
  useEffect(() => {
    if (process.env.NODE_ENV !== "development") return;
    return followChanges((change) => {
      if (change === anyChange) setAttempt((before) => before + 1);
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same.
  useEffect(() => {
    if (asked === undefined) {
      setOutcome(nothing);
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const answered: SearchRequest = JSON.parse(asked);
    const start = performance.now();
    const search = async () => {
      try {
        const engine = await openEngine();
        const result = await engine.search({ ...answered, signal });
        if (signal.aborted) return;
        const { duration } = performance.measure(measureName, { start, detail: answered });
        const outcome = { result, answered, milliseconds: duration, hasFailed: false };
        // A page of results takes a phone a while to draw: typing and scrolling go first.
        startTransition(() => setOutcome(outcome));
      } catch {
        // Whatever stands in the way, the reader can only try again.
        if (!signal.aborted) setOutcome({ ...nothing, answered, hasFailed: true });
      }
    };
    search();
    return () => controller.abort();
  }, [asked, attempt, openEngine]);
  return { ...outcome, retry: () => setAttempt(attempt + 1) };
}

/** Gives a function that has the engine make itself ready for what is being typed. */
export function usePreparation(openEngine: OpenEngine): (request: SearchRequest) => void {
  return useCallback(
    async (request) => {
      // Where the engine can't be had, the search says so.
      const engine = await Promise.resolve(openEngine()).catch(() => undefined);
      await engine?.prepare(request);
    },
    [openEngine],
  );
}
