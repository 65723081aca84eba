import { sum } from "../../../scripts/lib/sum.ts";
import type { QueryPart } from "./evaluate-query.ts";

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
  const asked = sum(parts.map(({ weight }) => weight));
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
