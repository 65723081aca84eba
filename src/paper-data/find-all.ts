import { openSiteSearch } from "../components/site-search.ts";
import { parseSearchAddress } from "../search/query/search-address.ts";

/** Papers that are asked for at once. */
const pageSize = 1000;

/** The names of all papers that an address of the search page finds, in its order; rejects where the index can't be had. */
export async function findAll(parameters: string): Promise<readonly string[]> {
  const { view: _, page: __, ...request } = parseSearchAddress(parameters);
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const { hits, total } = await openSiteSearch().search({ ...request, page, pageSize });
    names.push(...hits.map(({ collection, id }) => `${collection}/${id}`));
    if (hits.length === 0 || names.length >= total) return names;
  }
}
