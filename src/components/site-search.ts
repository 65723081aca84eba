import { currentIndex } from "../search/index-files.ts";
import type { FetchFile } from "../search/load-file.ts";
import { openSearch } from "../search/open-search.ts";
import type { SearchEngine } from "../search/search.ts";

declare global {
  /** What `renderEarlyRequest` asked for; `undefined` inside where it couldn't be had. */
  var earlyIndex: Promise<Response | undefined> | undefined;
}

let engine: SearchEngine | undefined;

/**
 * The engine of this site: one for all that search on it, so that nothing of the index is loaded
 * twice.
 * @param baseUrl the base path of the default locale
 */
export function openSiteSearch(baseUrl: string): SearchEngine {
  engine ??= openSearch(baseUrl, fetchFile);
  return engine;
}

/**
 * A script for a page that searches at once: it asks for what an index begins with while the
 * scripts of the site are still on their way.
 * @param baseUrl the base path of the default locale
 */
export function renderEarlyRequest(baseUrl: string): string {
  const address = JSON.stringify(baseUrl + currentIndex);
  return `earlyIndex = fetch(${address}, { cache: "no-cache" }).catch(() => {})`;
}

/** Fetches as the browser does; what the page has asked for early is taken once. */
const fetchFile: FetchFile = async (address, options) => {
  const early = address.endsWith(currentIndex) ? globalThis.earlyIndex : undefined;
  if (early === undefined) return fetch(address, options);
  globalThis.earlyIndex = undefined;
  return (await early) ?? fetch(address, options);
};
