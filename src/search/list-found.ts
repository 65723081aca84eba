import type { SearchEngine, SearchRequest } from "./query/search-engine.ts";

/** Papers that are asked for at once. */
const pageSize = 1000;

/**
 * The names of all papers that a request finds, as `<collection>/<id>` and in its order, whatever page it asks for.
 * Rejects where the index can't be had.
 */
export async function listFound(
  engine: SearchEngine,
  request: SearchRequest,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const { hits, total } = await engine.search({ ...request, page, pageSize });
    names.push(...hits.map(({ collection, id }) => `${collection}/${id}`));
    if (hits.length === 0 || names.length >= total) return names;
  }
}
