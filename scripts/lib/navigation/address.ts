import { type PositionRange, rangeKey } from "./position-range.ts";

/**
 * Where a paper is read, without the site's base path and locale.
 * @example paperAddress("pubmed", "pubmed-69") // "/papers/pubmed/pubmed-69/"
 */
export function paperAddress(collection: string, id: string): string {
  return `/papers/${collection}/${id}/`;
}

/**
 * Where a collection's list is read.
 * @example collectionAddress("pubmed") // "/papers/pubmed/"
 */
export function collectionAddress(collection: string): string {
  return `/papers/${collection}/`;
}

/**
 * Where the list of one range of a collection is read.
 * It stands a folder deeper than any paper, so that no id can take its place.
 * @example rangeAddress("pubmed", { first: 101, last: 200 }) // "/papers/pubmed/positions/101-200/"
 */
export function rangeAddress(collection: string, range: PositionRange): string {
  return `/papers/${collection}/positions/${rangeKey(range)}/`;
}
