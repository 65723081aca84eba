import { type FacetName, facetNames } from "../../search/facet.ts";
import { type SearchRequest, type SearchResult, usualPageSize } from "../../search/search.ts";
import { catalogue, parseSearchAddress, type SearchAddress } from "../../search/search-address.ts";
import { openSiteSearch } from "../site-search.ts";
import { type SearchState, usePreparation, useSearch } from "../use-search.ts";

/** What the search page shows. */
type CatalogueState = {
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

/**
 * What an address asks of the engine.
 * @param counted the facets whose counts are shown; without any, those that the address chooses
 * from, so that the names of its choices are at hand with the results
 */
function buildRequest(
  { query, isLiteral, filters, sort, page }: SearchAddress,
  counted: readonly FacetName[],
): SearchRequest {
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  const facets = counted.length > 0 ? counted : chosen;
  return { query, isLiteral, filters, sort, page, pageSize: usualPageSize, facets };
}

/**
 * Has the engine search for what the page's address asks for. Called as soon as the code is there,
 * so that the browser loads the files while the page comes to life; what goes wrong shows when the
 * page asks for the same.
 */
export function searchAhead(): void {
  if (typeof window === "undefined") return;
  openSiteSearch()
    .search(buildRequest(parseSearchAddress(window.location.search), []))
    .catch(() => {});
}
