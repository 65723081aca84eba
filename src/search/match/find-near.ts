import { pickBest } from "../index/pick-page.ts";
import { type AskedWords, usualPageSize } from "../query/search-engine.ts";
import type { QueryPart } from "./evaluate-query.ts";
import { scorePapers } from "./score-papers.ts";

/** Papers that lack the same of a query. */
export type NearPapers = {
  /** In the order of the query. */
  readonly missing: readonly AskedWords[];
  readonly papers: readonly number[];
};

/**
 * Where fewer papers than a page has room for have all of a query: those that have most, as many as
 * fill the page. A paper that lacks more than half of it isn't near.
 * @param found how many have all of it
 * @param isPossible whether a paper may be among them
 */
export function findNear(
  parts: readonly QueryPart[],
  found: number,
  isPossible: (paper: number) => boolean,
): readonly NearPapers[] {
  const most = usualPageSize - found;
  const total = parts[0]?.has.length ?? 0;
  const byLack: number[][] = Array.from({ length: Math.floor(parts.length / 2) }, () => []);
  if (most <= 0 || byLack.length === 0) return [];
  for (let paper = 0; paper < total; paper += 1) {
    let lacks = 0;
    for (const { has } of parts) lacks += 1 - (has[paper] ?? 0);
    if (lacks > 0 && isPossible(paper)) byLack[lacks - 1]?.push(paper);
  }
  const picked: number[] = [];
  for (const papers of byLack) {
    const scores = scorePapers(papers, parts, total);
    picked.push(...pickBest(papers, scores, { first: 0, end: most - picked.length }));
    if (picked.length === most) break;
  }
  return groupByMissing(picked, parts);
}

function groupByMissing(
  papers: readonly number[],
  parts: readonly QueryPart[],
): readonly NearPapers[] {
  const groups = new Map<string, { missing: readonly AskedWords[]; papers: number[] }>();
  for (const paper of papers) {
    const missing = parts.filter(({ has }) => has[paper] !== 1).map(({ asked }) => asked);
    const key = JSON.stringify(missing);
    const group = groups.get(key) ?? { missing, papers: [] };
    group.papers.push(paper);
    groups.set(key, group);
  }
  return [...groups.values()];
}
