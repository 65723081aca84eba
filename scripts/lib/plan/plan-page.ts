import { locales } from "../locale.ts";
import { pagePath } from "../page/page-path.ts";
import type { Survey } from "../record/survey.ts";

/**
 * What happens to a page that a record asks for: `write` it, `keep` it because it already has
 * the wanted bytes, or `leave` it because somebody else's words stand there.
 * @param wanted hash of the page that the record gives
 * @param existing hash of what stands there now; `undefined` where nothing does
 * @param own hashes under which the generator knows the page as its own
 */
export function planPage(
  wanted: string,
  existing: string | undefined,
  own: readonly string[],
): "write" | "keep" | "leave" {
  if (existing === wanted) return "keep";
  return existing === undefined || own.includes(existing) ? "write" : "leave";
}

/** What happens to a page that no record asks for any more: only the generator's own is removed. */
export function planLeftover(existing: string, own: readonly string[]): "remove" | "leave" {
  return own.includes(existing) ? "remove" : "leave";
}

/** The collection and, where it has the name of one, the id of a page on disk. */
export type PageOnDisk = {
  /** Repository-relative path, with `/` on every system. */
  readonly path: string;
  /** The folder the page lies in. */
  readonly collection: string;
};

/**
 * The pages on disk that no record accounts for, in the given order. A record with an error keeps
 * its pages; so does a whole collection in which a record cannot be named.
 */
export function planLeftovers(pages: Iterable<PageOnDisk>, survey: Survey): string[] {
  const accounted = new Set<string>();
  for (const { collection, id } of survey.papers) addPaths(accounted, collection, id);
  for (const name of survey.withheld) {
    const [collection = "", id = ""] = name.split("/");
    addPaths(accounted, collection, id);
  }
  return Array.from(pages)
    .filter(({ path, collection }) => !accounted.has(path) && !survey.unreadable.has(collection))
    .map(({ path }) => path);
}

function addPaths(paths: Set<string>, collection: string, id: string): void {
  for (const locale of locales) paths.add(pagePath(collection, id, locale));
}
