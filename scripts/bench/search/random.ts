/**
 * Numbers from 0 up to 1 that depend on nothing but the seed.
 * @see https://en.wikipedia.org/wiki/Xorshift (xorshift32)
 */
export function buildRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of some things; throws where there are none. */
export function pick<Item>(from: readonly Item[], random: () => number): Item {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
