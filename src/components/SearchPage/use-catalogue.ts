import { facetNames } from "../../search/facet.ts";
import type { SearchResult } from "../../search/search.ts";
import { catalogue, type SearchAddress } from "../../search/search-address.ts";
import { openSiteSearch } from "../site-search.ts";
import { type SearchState, usePreparation, useSearch } from "../use-search.ts";
import { buildRequest } from "./build-request.ts";

/** What the search page shows. */
export type CatalogueState = {
  readonly search: SearchState;
  /** Of all facets, once counts are there; until then of those that something is chosen of. */
  readonly facets: SearchResult["facets"];
};

/**
 * Searches for what an address says, `undefined` for nothing yet. Results don't wait for counts.
 * @param isCounting whether anybody would see counts: else they aren't loaded
 */
export function useCatalogue(
  address: SearchAddress | undefined,
  isCounting: boolean,
): CatalogueState {
  const search = useSearch(address && buildRequest(address, []), openSiteSearch);
  const counts = useSearch(
    search.result && isCounting && address ? buildRequest(address, facetNames) : undefined,
    openSiteSearch,
  );
  return { search, facets: counts.result?.facets ?? search.result?.facets ?? {} };
}

/** Gives a function that takes what is being typed at an address, before the address says it. */
export function useCataloguePreparation(
  address: SearchAddress | undefined,
): (query: string) => void {
  const prepare = usePreparation(openSiteSearch);
  return (query) =>
    prepare(buildRequest({ ...catalogue, ...address, query, isLiteral: false, page: 1 }, []));
}
