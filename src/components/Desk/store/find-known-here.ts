import { listKeys } from "../../../../scripts/lib/import/plan/paper-keys.ts";
import { buildPaperMatcher } from "../../../../scripts/lib/import/plan/paper-matcher.ts";
import { loadApiIndex } from "../../../paper-data/load-api.ts";
import { listNames, loadPapers } from "../../../paper-data/load-papers.ts";
import type { Fields } from "./begin-server.ts";

/**
 * The papers of a published site that some papers are, as `<collection>/<id>`, in their order, as the preview tells them
 * of its records; other versions are others. Rejects where the site's own data can't be had.
 * @param own a paper of the site that is none of the others
 */
export async function findKnownHere(
  papers: readonly Fields[],
  own?: string,
): Promise<readonly (string | null)[]> {
  const names = listNames(await loadApiIndex());
  const index = buildPaperMatcher<string>();
  for (const { collection, id, record } of (await loadPapers(names, "digests")).papers) {
    const name = `${collection}/${id}`;
    if (name !== own) index.add(name, listKeys(record));
  }
  return papers.map((value) => {
    const match = index.find(listKeys(value));
    return match === undefined || match.by === "version" ? null : match.paper;
  });
}
