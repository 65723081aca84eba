import { type FacetName, facetNames } from "../../search/facet.ts";
import { type SearchRequest, usualPageSize } from "../../search/search.ts";
import type { SearchAddress } from "../../search/search-address.ts";

/**
 * What an address asks of the engine.
 * @param counted the facets whose counts are shown; without any, those that the address chooses
 * from, so that the names of its choices are at hand with the results
 */
export function buildRequest(
  { query, isLiteral, filters, sort, page }: SearchAddress,
  counted: readonly FacetName[],
): SearchRequest {
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  const facets = counted.length > 0 ? counted : chosen;
  return { query, isLiteral, filters, sort, page, pageSize: usualPageSize, facets };
}
