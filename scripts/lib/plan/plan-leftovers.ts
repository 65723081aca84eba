import { locales } from "../locale.ts";
import { pagePath } from "../page/page-path.ts";
import type { Survey } from "../record/survey.ts";

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
