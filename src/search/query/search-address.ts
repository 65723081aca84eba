import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { type FacetName, facetNames } from "../facets/facet.ts";
import {
  type Filters,
  type SearchRequest,
  type Sort,
  sorts,
  usualPageSize,
} from "./search-engine.ts";

/** How densely results stand. */
export const views = ["cards", "table"] as const;
export type View = (typeof views)[number];

/** How many results a reader may have on a page. */
export const pageSizes = [usualPageSize, 25, 50] as const;
export type PageSize = (typeof pageSizes)[number];

/** All that an address of a catalogue says. */
export type SearchAddress = {
  /** The collection whose own catalogue it is; `undefined` for that of all papers. */
  readonly collection: string | undefined;
  readonly query: string;
  /** Whether every word is meant as typed. */
  readonly isLiteral: boolean;
  readonly filters: Filters;
  /** `relevance` is the usual order: without words the newest first, a collection by position. */
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** `undefined` leaves it to what the reader chose before. */
  readonly size: PageSize | undefined;
  readonly view: View | undefined;
};

/** The catalogue of all papers. */
export const catalogue: SearchAddress = {
  collection: undefined,
  query: "",
  isLiteral: false,
  filters: {},
  sort: "relevance",
  page: 1,
  size: undefined,
  view: undefined,
};

/**
 * What an address asks for; what it says amiss counts as not said. A page beyond the first is of
 * the usual size where none is said, whatever its reader chose before: it must be the one meant.
 * @param address without the site's base path and locale
 */
export function parseSearchAddress(address: string): SearchAddress {
  const { pathname, searchParams: said } = new URL(address, "https://site.invalid");
  const [, collection] = /^\/papers\/([^/]+)/.exec(pathname) ?? [];
  const filters = listFacets(collection).map(
    (name) => [name, said.getAll(name).filter(Boolean)] as const,
  );
  const page = Number(said.get("page"));
  const isLater = Number.isSafeInteger(page) && page > 1;
  return {
    collection,
    query: said.get("q") ?? "",
    isLiteral: said.has("exact"),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: sorts.find((sort) => sort === said.get("sort")) ?? catalogue.sort,
    page: isLater ? page : 1,
    size:
      pageSizes.find((size) => String(size) === said.get("size")) ??
      (isLater ? usualPageSize : undefined),
    view: views.find((view) => view === said.get("view")),
  };
}

/**
 * Where a search is shown, without the site's base path and locale; what is as usual isn't said.
 * @example renderSearchAddress({ ...catalogue, query: "CA 19-9" }) // "/search/?q=CA+19-9"
 */
export function renderSearchAddress(address: SearchAddress): string {
  const { collection, query, isLiteral, filters, sort, page, size, view } = address;
  const said = new URLSearchParams();
  if (query !== "") said.set("q", query);
  if (isLiteral) said.set("exact", "1");
  for (const name of listFacets(collection)) {
    for (const value of filters[name] ?? []) said.append(name, value);
  }
  if (sort !== catalogue.sort) said.set("sort", sort);
  if (page > 1) said.set("page", String(page));
  if (size !== undefined && !(page > 1 && size === usualPageSize)) said.set("size", String(size));
  if (view !== undefined) said.set("view", view);
  const path = collection === undefined ? "/search/" : collectionAddress(collection);
  const parameters = said.toString();
  return parameters === "" ? path : `${path}?${parameters}`;
}

/** The facets that a catalogue can be narrowed by: one collection has nothing to choose among collections. */
export function listFacets(collection: string | undefined): readonly FacetName[] {
  return collection === undefined ? facetNames : facetNames.filter((name) => name !== "collection");
}

/** The order that an address asks for; `relevance` only where there are words. */
export function readSort({ collection, query, sort }: SearchAddress): Sort {
  if (sort !== "relevance" || query.trim() !== "") return sort;
  return collection === undefined ? "newest" : "position";
}

/** Whether an address asks for a whole catalogue as it begins, however densely and many its papers stand. */
export function isCatalogue(address: SearchAddress | undefined): boolean {
  const { collection } = address ?? catalogue;
  const asked = renderSearchAddress({ ...catalogue, ...address, size: undefined, view: undefined });
  return asked === renderSearchAddress({ ...catalogue, collection });
}

/** What an address says of how many results its pages have: nothing where they are as many as usual. */
export function saySize(size: PageSize): PageSize | undefined {
  return size === usualPageSize ? undefined : size;
}

/** What changes of an address when a reader chooses an order: the usual one isn't said. */
export function chooseSort(address: SearchAddress, sort: Sort): Pick<SearchAddress, "sort"> {
  const usual = readSort({ ...address, sort: catalogue.sort });
  return { sort: sort === usual ? catalogue.sort : sort };
}

/**
 * What an address asks of the engine.
 * @param size results a page; of none only how many there are
 * @param counted the facets whose counts are shown; without any, those that the address chooses
 *   from, so that the names of its choices are at hand with the results
 */
export function buildRequest(
  address: SearchAddress,
  size: number,
  counted: readonly FacetName[] = [],
): SearchRequest {
  const { collection, query, isLiteral, filters, page } = address;
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  return {
    query,
    isLiteral,
    filters: collection === undefined ? filters : { ...filters, collection: [collection] },
    sort: readSort(address),
    page,
    pageSize: size,
    facets: counted.length > 0 ? counted : chosen,
  };
}
