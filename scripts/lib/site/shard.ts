/** A part of a site that one of several machines builds: the `number`-th (from 1) of `of`. */
export type Shard = { readonly number: number; readonly of: number };

/** The one shard of a site that one machine builds. */
export const wholeSite: Shard = { number: 1, of: 1 };

/**
 * A shard as a person names it; `undefined` where there can't be such a shard.
 * @example parseShard("3/16") // { number: 3, of: 16 }
 */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}

/**
 * What `parseShard` reads.
 * @example renderShard({ number: 3, of: 16 }) // "3/16"
 */
export function renderShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/** The items that belong to a shard, in order: dealt like cards, each to exactly one shard. */
export function takeShare<Item>(items: readonly Item[], { number, of }: Shard): readonly Item[] {
  return items.filter((_item, index) => index % of === number - 1);
}
