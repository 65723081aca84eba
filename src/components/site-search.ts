import i18n from "@generated/i18n";
import { findLocale } from "../../scripts/lib/locale.ts";
import { anyChange } from "../../scripts/site/preview/content.ts";
import { followChanges } from "../preview/follow-changes.ts";
import type { FetchFile } from "../search/index/load-file.ts";
import { openSearch } from "../search/open-search.ts";
import type { SearchEngine } from "../search/query/search-engine.ts";
import { currentIndex } from "../search/stored/index-files.ts";
import { siteBase } from "../site-data/site-base.ts";

declare global {
  /** What `renderEarlyRequest` asked for; `undefined` inside where it couldn't be had. */
  var earlyIndex: Promise<Response | undefined> | undefined;
}

let engine: SearchEngine | undefined;

if (process.env.NODE_ENV === "development" && typeof document !== "undefined") {
  followChanges((change) => {
    if (change === anyChange) engine = undefined;
  });
}

/**
 * The engine of this site: one for all that search on it, so that nothing of the index is loaded
 * twice.
 */
export function openSiteSearch(): SearchEngine {
  engine ??= openSearch(siteBase, fetchFile, findLocale(i18n.currentLocale));
  return engine;
}

/**
 * A script for a page that searches at once: it asks for what an index begins with while the
 * scripts of the site are still on their way.
 */
export function renderEarlyRequest(): string {
  const address = JSON.stringify(`${siteBase}search/${currentIndex}`);
  return `earlyIndex = fetch(${address}, { cache: "no-cache" }).catch(() => {})`;
}

/** Fetches as the browser does; what the page has asked for early is taken once. */
const fetchFile: FetchFile = async (address, options) => {
  const early = address.endsWith(currentIndex) ? globalThis.earlyIndex : undefined;
  if (early === undefined) return fetch(address, options);
  globalThis.earlyIndex = undefined;
  return (await early) ?? fetch(address, options);
};
