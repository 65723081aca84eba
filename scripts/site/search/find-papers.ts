import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { indexPapers } from "./index-papers.ts";
import { openLocalSearch } from "./open-local-search.ts";

const pageSize = 1000;

/**
 * The papers that have all of a query, as `<collection>/<id>`, the best first: what the site's search finds, of an
 * index that is made for the question and taken away.
 * @param synonyms groups of terms that mean the same
 */
export async function findPapers(
  query: string,
  papers: AsyncIterable<Paper>,
  synonyms: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "search-"));
  try {
    await indexPapers(papers, synonyms, join(folder, "search"));
    const { engine } = openLocalSearch(folder);
    const found: string[] = [];
    for (let page = 1; ; page += 1) {
      const { hits, total } = await engine.search({ query, page, pageSize });
      found.push(...hits.map(({ collection, id }) => `${collection}/${id}`));
      if (hits.length === 0 || found.length >= total) return found;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
