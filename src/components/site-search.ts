import { openSearch } from "../search/open-search.ts";
import type { SearchEngine } from "../search/search.ts";

let engine: SearchEngine | undefined;

/**
 * The engine of this site: one for all that search on it, so that nothing of the index is loaded
 * twice.
 * @param baseUrl the base path of the default locale
 */
export function openSiteSearch(baseUrl: string): SearchEngine {
  engine ??= openSearch(baseUrl);
  return engine;
}
