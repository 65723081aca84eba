import { openSiteSearch } from "../components/site-search.ts";
import { listFound } from "../search/list-found.ts";
import { parseSearchAddress } from "../search/query/search-address.ts";

/** The names of all papers that an address of the search page finds, in its order; rejects where the index can't be had. */
export async function findAll(parameters: string): Promise<readonly string[]> {
  const { view: _, ...request } = parseSearchAddress(parameters);
  return listFound(openSiteSearch(), request);
}
