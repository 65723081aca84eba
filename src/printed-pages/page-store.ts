import { useLocation } from "@docusaurus/router";
import { useSyncExternalStore } from "react";
import { openListeners } from "../../scripts/lib/open-listeners.ts";
import type { CollectionContents } from "../../scripts/site/collections/content.ts";
import type { PaperContents } from "../../scripts/site/papers/content.ts";

/** What a page shows that was printed from a template. */
export type PrintedPage = PaperContents | CollectionContents;

/** Pages that this visit has loaded, by address; `undefined` where the site has no such page. */
const pages = new Map<string, PrintedPage | undefined>();
/** Warmed pages that nobody opens must not pile up. */
const mostKept = 50;

const changes = openListeners();

/** Forgets all pages, so that each is loaded again when it is opened. */
export function forgetPages(): void {
  pages.clear();
}

/** Forgets a page, so that it is loaded again when it is opened. */
export function forgetPage(pathname: string): void {
  pages.delete(addressKey(pathname));
}

/** Whether `pathname` has been asked for, found or not; such a page is kept on. */
export function isKnownPage(pathname: string): boolean {
  const key = addressKey(pathname);
  if (!pages.has(key)) return false;
  const page = pages.get(key);
  pages.delete(key);
  pages.set(key, page);
  return true;
}

/** The loaded page at an address; `undefined` where there is none or it isn't loaded. */
function findPage(pathname: string): PrintedPage | undefined {
  return pages.get(addressKey(pathname));
}

/** Keeps what was found at an address; of many, the one asked for longest ago gives way. */
export function keepPage(pathname: string, page: PrintedPage | undefined): void {
  pages.set(addressKey(pathname), page);
  const [oldest] = pages.keys();
  if (pages.size > mostKept && oldest !== undefined) pages.delete(oldest);
  changes.tell();
}

/** Whether two paths are one page's address. */
export function isSamePage(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

function addressKey(pathname: string): string {
  const path = pathname.replace(/index\.html$/, "");
  return path.endsWith("/") ? path : `${path}/`;
}

/**
 * The page that is loaded for the address, `undefined` where there is none; on the server, what
 * the template that pages are printed from shows.
 */
export function usePrintedPage(buildTemplate: () => PrintedPage): PrintedPage | undefined {
  const { pathname } = useLocation();
  const read = () => (typeof document === "undefined" ? buildTemplate() : findPage(pathname));
  return useSyncExternalStore(changes.follow, read, read);
}
