import type { PageList } from "./page-list.ts";

/** What became of a page, as far as the list of pages has to know. */
type SettledPage = {
  readonly path: string;
  readonly hash: string;
  readonly action: "write" | "keep" | "leave";
};

/**
 * The entries of the pages that records ask for: the page that stands there now, or, where
 * somebody else's words do, what the list has said so far.
 */
export function planOwnEntries(
  pages: Iterable<SettledPage>,
  list: PageList,
): Map<string, readonly string[]> {
  return new Map(
    Array.from(pages, ({ path, hash, action }) => [
      path,
      action === "leave" ? (list.get(path) ?? []) : [hash],
    ]),
  );
}
