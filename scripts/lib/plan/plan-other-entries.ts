import type { PageList } from "./page-list.ts";

/**
 * The entries of a list whose pages are still on disk.
 * @param existing pages that stood on disk when the run began, by path
 * @param removed paths of those that the run removed
 */
export function planOtherEntries(
  list: PageList,
  existing: ReadonlyMap<string, unknown>,
  removed: readonly string[],
): Map<string, readonly string[]> {
  const gone = new Set(removed);
  return new Map([...list].filter(([path]) => existing.has(path) && !gone.has(path)));
}
