import { mostImpact } from "../../../src/search/stored/postings.ts";
import type { SearchedPart } from "./searched-text.ts";

/** The weights of one paper's terms, by their numbers. */
export type Weights = {
  readonly add: (id: number, weight: number) => void;
  /** Gives each weight, and forgets it. */
  readonly take: (visit: (id: number, weight: number) => void) => void;
};

/** Opens weights that are all 0. */
export function openWeights(): Weights {
  let weights = new Float64Array(4096);
  let ids: number[] = [];
  return {
    add(id, weight) {
      if (id >= weights.length) {
        const grown = new Float64Array(2 * id);
        grown.set(weights);
        weights = grown;
      }
      const before = weights[id] ?? 0;
      if (before === 0) ids.push(id);
      weights[id] = before + weight;
    },
    take(visit) {
      for (const id of ids) {
        visit(id, weights[id] ?? 0);
        weights[id] = 0;
      }
      ids = [];
    },
  };
}

/** How much a term counts in a part, and how many terms the part has in a usual record. */
const parts: Readonly<Record<SearchedPart, { readonly weight: number; readonly length: number }>> =
  {
    title: { weight: 6, length: 40 },
    label: { weight: 3, length: 30 },
    authors: { weight: 3, length: 40 },
    curated: { weight: 2, length: 400 },
    abstract: { weight: 1, length: 200 },
  };

/** How soon more of the same term adds nothing, and how much a part's length counts: BM25's own values. */
const saturation = 1.2;
const lengthShare = 0.4;

/**
 * What one occurrence of a term in a part adds to the term's weight in the paper. Lengths are
 * measured against fixed ones, so that a paper's place doesn't depend on which others there are.
 * @see https://doi.org/10.1561/1500000019 (BM25F)
 */
export function occurrenceWeight(part: SearchedPart, length: number): number {
  const { weight, length: usual } = parts[part];
  return weight / (1 - lengthShare + (lengthShare * length) / usual);
}

/** The impact, from 1 to `mostImpact`, of a term with that weight in a paper. */
export function impactOf(weight: number): number {
  return Math.max(1, Math.round((mostImpact * weight) / (weight + saturation)));
}
