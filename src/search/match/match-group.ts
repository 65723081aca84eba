import { sum } from "../../../scripts/lib/sum.ts";
import type { Alternative } from "../query/alternatives.ts";
import { mostImpact, type Postings } from "../stored/postings.ts";

/** The papers that have a part of what a query asks for, and how well: all by paper. */
export type Match = {
  /** 1 for a paper that has it. */
  readonly has: Uint8Array;
  /** From 0 to 1: what the terms count in the paper, and how near its words are to those typed. */
  readonly impact: Float32Array;
  readonly nearness: Float32Array;
  /** Rare terms say more. */
  readonly weight: number;
};

/**
 * Matches a group by the best of its alternatives.
 * @param total how many papers the index has
 */
export function matchGroup(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Postings>,
  total: number,
): Match {
  const rarityOf = (term: string) => rarity(postings.get(term)?.papers.length ?? 0, total);
  const match: Match = {
    has: new Uint8Array(total),
    impact: new Float32Array(total),
    nearness: new Float32Array(total),
    weight: groupWeight(alternatives, postings, rarityOf),
  };
  for (const alternative of alternatives) {
    addAlternative(match, alternative, postings, rarityOf, total);
  }
  return match;
}

/** Terms that no paper has weigh as much as the rarest. */
function rarity(papers: number, total: number): number {
  return Math.log(1 + (total - papers + 0.5) / (papers + 0.5));
}

/** Whether papers may have an alternative: each of its needs some paper has. */
export function isPossible(
  { needs }: Alternative,
  postings: ReadonlyMap<string, Postings>,
): boolean {
  return needs.every((terms) => terms.some((term) => postings.has(term)));
}

/** What a group weighs in a query: its first alternative that some paper can have. */
function groupWeight(
  alternatives: readonly Alternative[],
  postings: ReadonlyMap<string, Postings>,
  rarityOf: (term: string) => number,
): number {
  const possible = alternatives.find((own) => isPossible(own, postings)) ?? alternatives[0];
  return sum(listTerms(possible).map(rarityOf));
}

function listTerms(alternative: Alternative | undefined): readonly string[] {
  return [...new Set(alternative?.needs.flat())];
}

function addAlternative(
  match: Match,
  alternative: Alternative,
  postings: ReadonlyMap<string, Postings>,
  rarityOf: (term: string) => number,
  total: number,
): void {
  if (!isPossible(alternative, postings)) return;
  const { needs, weight } = alternative;
  const met = countMet(needs, postings, total);
  const terms = listTerms(alternative);
  const whole = sum(terms.map(rarityOf));
  const impact = new Float32Array(total);
  for (const term of terms) {
    const { papers = [], impacts = [] } = postings.get(term) ?? {};
    const share = (weight * rarityOf(term)) / whole / mostImpact;
    for (let index = 0; index < papers.length; index += 1) {
      const paper = papers[index] ?? 0;
      impact[paper] = (impact[paper] ?? 0) + share * (impacts[index] ?? 0);
    }
  }
  for (let paper = 0; paper < total; paper += 1) {
    if (met[paper] !== needs.length) continue;
    match.has[paper] = 1;
    match.impact[paper] = Math.max(match.impact[paper] ?? 0, impact[paper] ?? 0);
    match.nearness[paper] = Math.max(match.nearness[paper] ?? 0, weight);
  }
}

/** By paper, how many of the needs are met, counted up to the first that isn't. */
function countMet(
  needs: Alternative["needs"],
  postings: ReadonlyMap<string, Postings>,
  total: number,
): Uint8Array {
  const met = new Uint8Array(total);
  for (const [place, terms] of needs.entries()) {
    for (const term of terms) {
      for (const paper of postings.get(term)?.papers ?? []) {
        if (met[paper] === place) met[paper] = place + 1;
      }
    }
  }
  return met;
}
