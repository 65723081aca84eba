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
