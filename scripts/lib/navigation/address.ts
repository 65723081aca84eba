import { type PositionRange, rangeKey } from "./position-range.ts";

/**
 * An address of the site where the site stands.
 * @param baseUrl the base path of the locale's site, with `/` at either end
 * @example withBase("/papers/pubmed/", "/library/en/") // "/library/en/papers/pubmed/"
 */
export function withBase(address: string, baseUrl: string): string {
  return `${baseUrl}${address.slice(1)}`;
}

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

/** Where curators write records, on sites that have the desk. */
export const deskRoot = "/desk/";

/**
 * Where a paper's record is written.
 * @param paper `<collection>/<id>`
 * @example deskAddress("pubmed/pubmed-69") // "/desk/?paper=pubmed/pubmed-69"
 */
export function deskAddress(paper: string): string {
  return `${deskRoot}?paper=${paper}`;
}

/** What papers are browsed by, and what the catalogue can be narrowed by where a page says so. */
export const catalogueFacets = ["area", "journal", "year", "type", "country"] as const;
export type CatalogueFacet = (typeof catalogueFacets)[number];

/**
 * Where all papers with one of some values of a facet are listed.
 * @param values as a record has them: ids, or words in either language
 * @example catalogueAddress("area", "R&D 研發") // "/search/?area=R%26D+%E7%A0%94%E7%99%BC"
 */
export function catalogueAddress(facet: CatalogueFacet, ...values: readonly string[]): string {
  return `/search/?${new URLSearchParams(values.map((value) => [facet, value]))}`;
}

/**
 * Where papers are listed that a query finds.
 * @example searchAddress("Ada Lovelace") // "/search/?q=Ada+Lovelace"
 */
export function searchAddress(query: string): string {
  return `/search/?${new URLSearchParams([["q", query]])}`;
}

/** Where all facets that papers are browsed by are read. */
export const browseRoot = "/browse/";

/**
 * Where all values of a facet are listed.
 * @example browseAddress("type") // "/browse/study-type/"
 */
export function browseAddress(facet: CatalogueFacet): string {
  return `${browseRoot}${facet === "type" ? "study-type" : facet}/`;
}
