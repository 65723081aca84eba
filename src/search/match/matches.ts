import type { AskedWords, Range, Understanding } from "../query/search-engine.ts";
import type { NearPapers } from "./find-near.ts";

/** What a query matches, whatever else a reader has chosen. */
export type Matches = {
  /** The papers that have all of the query, ascending. */
  readonly papers: readonly number[];
  /** By paper; `undefined` for a catalogue of all papers, whose order is that of their dates. */
  readonly scores?: Float32Array;
  /** What of the query no paper of the index has, and its conditions that none meets. */
  readonly unmatched: readonly AskedWords[];
  readonly understood: Understanding;
  /** Where a text has any of what was found, in whatever form. */
  readonly mark: (text: string) => readonly Range[];
  /**
   * Those that have most of the query, where few have all of it.
   * @param found how many have all of it
   * @param isChosen whether a paper passes a reader's filters
   */
  readonly near: (found: number, isChosen: (paper: number) => boolean) => readonly NearPapers[];
};

/** Without a query so many papers are listed. */
export function matchAll(papers: number): Matches {
  return {
    papers: Array.from({ length: papers }, (_, paper) => paper),
    unmatched: [],
    understood: { widened: [], synonyms: [], characters: [], isText: false },
    mark: () => [],
    near: () => [],
  };
}
