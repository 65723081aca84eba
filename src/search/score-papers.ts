import { mostImpact, type Postings } from "./postings.ts";
import type { Alternative, QueryGroup } from "./query-groups.ts";

/** The papers that match, ascending, and how well each does: by paper, 0 for any other. */
export type Scores = { readonly papers: readonly number[]; readonly scores: Float32Array };

/**
 * Scores papers by BM25F, whose parts for a term are in its impacts, times the square of how much of
 * the query they have: papers with all of it come first, and those with some are not lost.
 * @param total how many papers the index has
 * @see https://doi.org/10.1561/1500000019 (the probabilistic relevance framework)
 */
export function scorePapers(
  groups: readonly QueryGroup[],
  postings: ReadonlyMap<string, Postings>,
  total: number,
): Scores {
  const scores = new Float32Array(total);
  const coverage = new Float32Array(total);
  const idfOf = (term: string) => rarity(postings.get(term)?.papers.length ?? 0, total);
  let asked = 0;
  for (const { alternatives } of groups) {
    const weight = groupWeight(alternatives, postings, idfOf);
    asked += weight;
    const best = matchGroup(alternatives, postings, idfOf, total);
    for (const paper of best.papers) {
      const share = best.coverage[paper] ?? 0;
      scores[paper] = (scores[paper] ?? 0) + weight * (best.impact[paper] ?? 0);
      coverage[paper] = (coverage[paper] ?? 0) + weight * share;
    }
  }
  const papers: number[] = [];
  for (let paper = 0; paper < total; paper += 1) {
    const share = coverage[paper] ?? 0;
    if (share === 0) continue;
    papers.push(paper);
    scores[paper] = (scores[paper] ?? 0) * (share / asked) ** 2;
  }
  return { papers, scores };
}

/** Rare terms say more. Terms that no paper has weigh as much as the rarest. */
function rarity(papers: number, total: number): number {
  return Math.log(1 + (total - papers + 0.5) / (papers + 0.5));
}

/** What a group weighs in a query: its first alternative that some paper can have. */
function groupWeight(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Postings>,
  idfOf: (term: string) => number,
): number {
  const possible =
    alternatives.find(({ terms }) => terms.every((term) => postings.has(term))) ?? alternatives[0];
  return sum((possible?.terms ?? []).map(idfOf));
}

type Match = {
  readonly papers: readonly number[];
  /** By paper: the mean impact of the terms, from 0 to 1. */
  readonly impact: Float32Array;
  /** By paper: how much of the terms it has, from 0 to 1. */
  readonly coverage: Float32Array;
};

/** The best that the alternatives of a group give each paper. */
function matchGroup(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Postings>,
  idfOf: (term: string) => number,
  total: number,
): Match {
  const [first, ...others] = alternatives
    .map((alternative) => matchTerms(alternative, postings, idfOf, total))
    .filter(({ papers }) => papers.length > 0);
  if (first === undefined || others.length === 0) return first ?? noMatch;
  const papers = new Set(first.papers);
  for (const other of others) {
    for (const paper of other.papers) {
      papers.add(paper);
      first.impact[paper] = Math.max(first.impact[paper] ?? 0, other.impact[paper] ?? 0);
      first.coverage[paper] = Math.max(first.coverage[paper] ?? 0, other.coverage[paper] ?? 0);
    }
  }
  return { ...first, papers: [...papers] };
}

const noMatch: Match = { papers: [], impact: new Float32Array(), coverage: new Float32Array() };

function matchTerms(
  { terms, weight, isWhole }: Alternative,
  postings: ReadonlyMap<string, Postings>,
  idfOf: (term: string) => number,
  total: number,
): Match {
  const impact = new Float32Array(total);
  const coverage = new Float32Array(total);
  const papers: number[] = [];
  if (isWhole && !terms.every((term) => postings.has(term))) return noMatch;
  const whole = sum(terms.map(idfOf));
  for (const term of terms) {
    const posting = postings.get(term);
    if (posting === undefined) continue;
    const share = (weight * idfOf(term)) / whole;
    for (let index = 0; index < posting.papers.length; index += 1) {
      const paper = posting.papers[index] ?? 0;
      if (coverage[paper] === 0) papers.push(paper);
      coverage[paper] = (coverage[paper] ?? 0) + share;
      impact[paper] = (impact[paper] ?? 0) + (share * (posting.impacts[index] ?? 0)) / mostImpact;
    }
  }
  // Shares of many terms add up with a small error.
  const least = isWhole ? weight * 0.999 : 0;
  for (const paper of papers) {
    if ((coverage[paper] ?? 0) >= least) continue;
    coverage[paper] = 0;
    impact[paper] = 0;
  }
  return { papers: papers.filter((paper) => (coverage[paper] ?? 0) > 0), impact, coverage };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
