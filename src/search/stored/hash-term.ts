/**
 * A number below 2³² that depends on every unit of a term, evenly spread.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a), with the last step of MurmurHash3
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The shard of 2 ** `bits` that a term lies in; shards ascend with the hash. */
export function shardOf(term: string, bits: number): number {
  return Math.floor(hashTerm(term) / 2 ** (32 - bits));
}
