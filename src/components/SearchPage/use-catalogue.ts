import {
  buildRequest,
  catalogue,
  listFacets,
  parseSearchAddress,
  type SearchAddress,
} from "../../search/query/search-address.ts";
import type { SearchResult } from "../../search/query/search-engine.ts";
import { openSiteSearch } from "../site-search.ts";
import { type SearchState, usePreparation, useSearch } from "../use-search.ts";
import { recallSize } from "./use-chosen.ts";

/** What a catalogue shows. */
export type CatalogueState = {
  readonly search: SearchState;
  /** Of all facets, once counts are there; until then of those that something is chosen of. */
  readonly facets: SearchResult["facets"];
  /** Papers that the facets are counted among. */
  readonly total: number | undefined;
};

/**
 * Searches for what an address says, `undefined` for nothing yet. Results don't wait for counts.
 * @param size results a page
 * @param isCounting whether anybody would see counts: else they aren't loaded
 */
export function useCatalogue(
  address: SearchAddress | undefined,
  size: number,
  isCounting: boolean,
): CatalogueState {
  const search = useSearch(address && buildRequest(address, size), openSiteSearch);
  const counts = useSearch(
    search.result && isCounting && address
      ? buildRequest(address, size, listFacets(address.collection))
      : undefined,
    openSiteSearch,
  );
  const counted = counts.result ?? search.result;
  return { search, facets: counted?.facets ?? {}, total: counted?.total };
}

/** Gives a function that takes what is being typed at an address, before the address says it. */
export function useCataloguePreparation(
  address: SearchAddress | undefined,
  size: number,
): (query: string) => void {
  const prepare = usePreparation(openSiteSearch);
  return (query) =>
    prepare(buildRequest({ ...catalogue, ...address, query, isLiteral: false, page: 1 }, size));
}

/**
 * Has the engine search for what the page's address asks for. Called as soon as the code is there,
 * so that the browser loads the files while the page comes to life; what goes wrong shows when the
 * page asks for the same.
 */
export function searchAhead(): void {
  if (typeof window === "undefined") return;
  const address = parseSearchAddress(`/search/${window.location.search}`);
  openSiteSearch()
    .search(buildRequest(address, address.size ?? recallSize()))
    .catch(() => {});
}
