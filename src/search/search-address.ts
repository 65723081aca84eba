import { facetNames } from "./facet.ts";
import { type Filters, type Sort, sorts } from "./search.ts";

/** How densely results stand. */
export const views = ["cards", "table"] as const;
export type View = (typeof views)[number];

/** All that an address of the search page says. */
export type SearchAddress = {
  readonly query: string;
  /** Whether every word is meant as typed. */
  readonly isLiteral: boolean;
  readonly filters: Filters;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** `undefined` leaves it to what the reader chose before. */
  readonly view: View | undefined;
};

/** The catalogue of all papers. */
export const catalogue: SearchAddress = {
  query: "",
  isLiteral: false,
  filters: {},
  sort: "relevance",
  page: 1,
  view: undefined,
};

/**
 * What an address asks for; what it says amiss counts as not said.
 * @param parameters the part of the address from its question mark
 */
export function parseSearchAddress(parameters: string): SearchAddress {
  const said = new URLSearchParams(parameters);
  const chosen = facetNames.map((name) => [name, said.getAll(name).filter(Boolean)] as const);
  const page = Number(said.get("page"));
  return {
    query: said.get("q") ?? "",
    isLiteral: said.has("exact"),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: sorts.find((sort) => sort === said.get("sort")) ?? catalogue.sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    view: views.find((view) => view === said.get("view")),
  };
}

/**
 * Where a search is shown, without the site's base path and locale; what is as usual isn't said.
 * @example renderSearchAddress({ ...catalogue, query: "CA 19-9" }) // "/search/?q=CA+19-9"
 */
export function renderSearchAddress(address: SearchAddress): string {
  const { query, isLiteral, filters, sort, page, view } = address;
  const said = new URLSearchParams();
  if (query !== "") said.set("q", query);
  if (isLiteral) said.set("exact", "1");
  for (const name of facetNames) {
    for (const value of filters[name] ?? []) said.append(name, value);
  }
  if (sort !== catalogue.sort) said.set("sort", sort);
  if (page > 1) said.set("page", String(page));
  if (view !== undefined) said.set("view", view);
  const parameters = said.toString();
  return parameters === "" ? "/search/" : `/search/?${parameters}`;
}
