import { isPathPart } from "../../record/path-part.ts";

/** A paper, and what it says its addresses once were. */
type MovedPaper = {
  readonly collection: string;
  readonly id: string;
  readonly formerPaths: readonly string[];
};

/**
 * Where readers of former addresses are led: `<collection>/<id>` by former `<collection>/<id>`. A
 * path that a paper has now is none, nor is one that can't be an address; of two that claim one
 * former path, the first has it.
 */
export function listRedirects(papers: readonly MovedPaper[]): ReadonlyMap<string, string> {
  const present = new Set(papers.map(({ collection, id }) => `${collection}/${id}`));
  const redirects = new Map<string, string>();
  for (const { collection, id, formerPaths } of papers) {
    for (const target of formerPaths) {
      if (present.has(target) || redirects.has(target) || !isFormerPath(target)) continue;
      redirects.set(target, `${collection}/${id}`);
    }
  }
  return redirects;
}

/** Whether a text has the form `<collection>/<id>`. */
export function isFormerPath(target: string): boolean {
  const parts = target.split("/");
  return parts.length === 2 && parts.every(isPathPart);
}
