import type { OrderName } from "../../../src/search/index-files.ts";
import type { Paper } from "../../lib/record/schema.ts";
import { scoreNumber } from "../../lib/record/score.ts";

/** What the orders of a paper depend on. */
export type SortKeys = {
  /** Its name. */
  readonly collection: string;
  readonly position: number;
  /** `""` where it is not known. */
  readonly published: string;
  /** −1 where there is none. */
  readonly score: number;
};

/** The sort keys of a paper. */
export function readSortKeys({ collection, record }: Paper): SortKeys {
  return {
    collection,
    position: record.position,
    published: record.published ?? "",
    score: scoreNumber(record.score) ?? -1,
  };
}

type Compare = (a: SortKeys, b: SortKeys) => number;

/** The latest publication first, undated ones last, then the highest position, as the home page has it. */
const byDate: Compare = (a, b) =>
  a.published === b.published ? b.position - a.position : a.published < b.published ? 1 : -1;
const byScore: Compare = (a, b) => b.score - a.score || byDate(a, b);

/** The other way round, but that papers without the value come last all the same. */
function turn(compare: Compare, isKnown: (keys: SortKeys) => boolean): Compare {
  return (a, b) => Number(isKnown(b)) - Number(isKnown(a)) || compare(b, a);
}

/**
 * The numbers of the papers in an order, first to last.
 * @param collections names in the order of the navigation
 */
export function buildOrder(
  name: OrderName,
  papers: readonly SortKeys[],
  collections: readonly string[],
): Uint32Array {
  const places = new Map(collections.map((collection, place) => [collection, place]));
  const placeOf = ({ collection }: SortKeys) => places.get(collection) ?? places.size;
  const comparisons: Readonly<Record<OrderName, Compare>> = {
    newest: byDate,
    oldest: turn(byDate, ({ published }) => published !== ""),
    score: byScore,
    lowest: turn(byScore, ({ score }) => score >= 0),
    position: (a, b) => placeOf(a) - placeOf(b) || a.position - b.position,
    last: (a, b) => placeOf(a) - placeOf(b) || b.position - a.position,
  };
  const numbered = papers.map((keys, number) => ({ keys, number }));
  numbered.sort((a, b) => comparisons[name](a.keys, b.keys) || a.number - b.number);
  return Uint32Array.from(numbered, ({ number }) => number);
}
