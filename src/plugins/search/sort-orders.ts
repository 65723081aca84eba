import { scoreNumber } from "../../../scripts/lib/navigation/score-number.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import type { OrderName } from "../../search/index-files.ts";

/** What the orders of a paper depend on. */
export type SortKeys = {
  /** The place of its collection in the navigation. */
  readonly collection: number;
  readonly position: number;
  /** `""` where it is not known. */
  readonly published: string;
  /** −1 where there is none. */
  readonly score: number;
};

/** The sort keys of a paper, of collections in the order of the navigation. */
export function readSortKeys(
  { collection, record }: Paper,
  places: ReadonlyMap<string, number>,
): SortKeys {
  return {
    collection: places.get(collection) ?? places.size,
    position: record.position,
    published: record.published ?? "",
    score: scoreNumber(record.score) ?? -1,
  };
}

type Compare = (a: SortKeys, b: SortKeys) => number;

const byPosition: Compare = (a, b) => a.collection - b.collection || a.position - b.position;
/** The latest publication first, undated ones last, then the highest position, as the home page has it. */
const byDate: Compare = (a, b) =>
  a.published === b.published ? b.position - a.position : a.published < b.published ? 1 : -1;
const byScore: Compare = (a, b) => b.score - a.score || byDate(a, b);

const comparisons: Readonly<Record<OrderName, Compare>> = {
  newest: byDate,
  score: byScore,
  position: byPosition,
};

/** The numbers of the papers in an order, first to last. */
export function buildOrder(name: OrderName, papers: readonly SortKeys[]): Uint32Array {
  const numbered = papers.map((keys, number) => ({ keys, number }));
  numbered.sort((a, b) => comparisons[name](a.keys, b.keys) || a.number - b.number);
  return Uint32Array.from(numbered, ({ number }) => number);
}
