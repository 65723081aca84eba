import { evaluateQuery } from "./evaluate-query.ts";
import { listIdentifiers } from "./list-identifiers.ts";
import type { Match } from "./match-group.ts";
import type { SearchIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import type { Replacement } from "./resolve-groups.ts";
import type { AskedWords } from "./search.ts";

/** Something that a query asks for: what a paper has or lacks. */
export type QueryPart = Match & { readonly asked: AskedWords };

/** What a query matches, whatever else a reader has chosen. */
export type Matches = {
  /** The papers that have all of the query, ascending. */
  readonly papers: readonly number[];
  /** By paper; `undefined` for a catalogue of all papers, whose order is that of their dates. */
  readonly scores?: Float32Array;
  /** What a paper may have or lack, in the order of the query. */
  readonly parts: readonly QueryPart[];
  /** The query's conditions that no paper of the index meets. */
  readonly unmet: readonly AskedWords[];
  /** Whether a paper meets the query's conditions, and has nothing that it excludes. */
  readonly passes: (paper: number) => boolean;
  /** The terms that were found, in whatever form. */
  readonly terms: ReadonlySet<string>;
  readonly replacements: readonly Replacement[];
  /** The words as typed for which others that mean the same were searched for too. */
  readonly synonyms: readonly string[];
  /** Single characters as typed, which are looked for in titles and labels alone. */
  readonly characters: readonly string[];
  /** Whether the query's operators make no sense, so that it was searched for as text. */
  readonly isText: boolean;
};

const passesAlways = () => true;

/**
 * The papers that a query matches: by its identifiers, where papers have them, else by its words.
 * @param isLiteral whether every word is taken as typed
 */
export async function findMatches(
  query: string,
  index: SearchIndex,
  isLiteral: boolean,
): Promise<Matches> {
  const identified = await findIdentified(query, index);
  if (identified.length > 0) {
    return {
      papers: identified,
      // Alike among themselves: to put them in the order of their dates would load that of all papers.
      scores: new Float32Array(index.header.papers),
      parts: [],
      unmet: [],
      passes: passesAlways,
      terms: new Set(),
      replacements: [],
      synonyms: [],
      characters: [],
      isText: false,
    };
  }
  const { node, isText } = parseQuery(query, index.folding.fold);
  const { parts, mask, ...found } = await evaluateQuery(node, index, isLiteral);
  const passes = mask === undefined ? passesAlways : (paper: number) => mask[paper] === 1;
  // Of nothing but punctuation there is nothing to find; without a query all papers are listed.
  const isEmpty = query.trim() !== "" && parts.length === 0 && mask === undefined;
  const papers = (isEmpty ? [] : listAll(index.header.papers)).filter(
    (paper) => passes(paper) && parts.every(({ has }) => has[paper] === 1),
  );
  const scores = parts.length === 0 ? undefined : scorePapers(papers, parts, index.header.papers);
  return { ...found, papers, ...(scores && { scores }), parts, passes, isText };
}

function listAll(papers: number): readonly number[] {
  return Array.from({ length: papers }, (_, paper) => paper);
}

async function findIdentified(query: string, index: SearchIndex): Promise<number[]> {
  const terms = listIdentifiers(query);
  const postings = await index.postings(terms);
  // Of the forms of one DOI the longest that a paper has; of several PMIDs all.
  const isOne = !terms.every((term) => term.startsWith("pmid:"));
  const found = terms.flatMap((term) => postings.get(term) ?? []);
  const papers = (isOne ? found.slice(0, 1) : found).flatMap((posting) => [...posting.papers]);
  return [...new Set(papers)].sort((a, b) => a - b);
}

/**
 * Scores papers by BM25F, whose parts for a term are in its impacts, times the square of how near
 * they are to the query: papers that say it as typed come first.
 * @returns by paper, 0 for any other
 * @see https://doi.org/10.1561/1500000019 (the probabilistic relevance framework)
 */
export function scorePapers(
  papers: Iterable<number>,
  parts: readonly QueryPart[],
  total: number,
): Float32Array {
  const scores = new Float32Array(total);
  const asked = parts.reduce((sum, { weight }) => sum + weight, 0);
  for (const paper of papers) {
    let impact = 0;
    let nearness = 0;
    for (const part of parts) {
      impact += part.weight * (part.impact[paper] ?? 0);
      nearness += part.weight * (part.nearness[paper] ?? 0);
    }
    scores[paper] = impact * (nearness / asked) ** 2;
  }
  return scores;
}
