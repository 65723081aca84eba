import { matchPath } from "@docusaurus/router";
import type { ClientModule } from "@docusaurus/types";
import siteConfig from "@generated/docusaurus.config";
import routes from "@generated/routes";
import { findPageData } from "../../scripts/site/data/content.ts";
import { developmentPath } from "../../scripts/site/papers/content.ts";
import { anyChange } from "../../scripts/site/preview/content.ts";
import { followChanges } from "../preview/follow-changes.ts";
import { loadData } from "../site-data/data-store.ts";
import { keepAddressDecodable } from "./decodable-address.ts";
import type { PrintedPage } from "./page-store.ts";
import { forgetPage, forgetPages, isKnownPage, isSamePage, keepPage } from "./page-store.ts";
import { readDocument } from "./read-document.ts";
import { endPrefetching, endWarming, warmOnIntent } from "./warm-on-intent.ts";

/** Where the reader is going; `undefined` until the first page is there. */
let destination: string | undefined;

/** Pages on their way, by address: one that is opened while it is being warmed is asked for once. */
const arrivals = new Map<string, Promise<void>>();

if (typeof document !== "undefined") {
  keepAddressDecodable();
  keepOwnPage();
  loadPagesWithRoutes();
  if (process.env.NODE_ENV === "development") refreshPages();
  else warmOnIntent(`${siteConfig.baseUrl}papers/`, warmPage);
}

/** Docusaurus tells where the reader goes, and then asks the route to load. */
export const onRouteUpdate: NonNullable<ClientModule["onRouteUpdate"]> = ({
  location,
  previousLocation,
}) => {
  destination = location.pathname;
  endWarming();
  if (previousLocation === null) endPrefetching();
};

/** Loads a page ahead of a click; what goes wrong shows when it is opened. */
async function warmPage(pathname: string): Promise<void> {
  await loadPage(pathname).catch(() => {});
}

/** The page that was served is read before React takes it over. */
function keepOwnPage(): void {
  const page = readDocument(document);
  if (page !== undefined) keepPage(page.permalink, page);
}

/**
 * Makes routes wait for what their pages show as well as for their component. Docusaurus has no
 * word for it: it awaits `preload` of the route, which is told nothing, before it shows a page.
 */
function loadPagesWithRoutes(): void {
  for (const { path, printed, component } of routes) {
    const data = findPageData(path, siteConfig.baseUrl);
    if (printed !== true && data === undefined) continue;
    const preload = component.preload.bind(component);
    component.preload = async () => {
      const content = data === undefined ? loadDestination(path) : loadData(data);
      const [loaded] = await Promise.all([preload(), content]);
      return loaded;
    };
  }
}

/** A link that is hovered over asks for its route as well: then nobody is going there yet. */
async function loadDestination(path: string | string[] | undefined): Promise<void> {
  if (destination === undefined) await warmPage(window.location.pathname);
  else if (path !== undefined && matchPath(destination, { path }) !== null)
    await loadPage(destination);
}

async function loadPage(pathname: string): Promise<void> {
  if (isKnownPage(pathname)) return;
  const arrival = arrivals.get(pathname) ?? bringPage(pathname);
  arrivals.set(pathname, arrival);
  await arrival;
}

async function bringPage(pathname: string): Promise<void> {
  try {
    keepPage(pathname, await fetchPage(pathname));
  } finally {
    arrivals.delete(pathname);
  }
}

/** The page at an address; rejects where another kind of page is there, which then loads as such. */
async function fetchPage(pathname: string): Promise<PrintedPage | undefined> {
  if (process.env.NODE_ENV === "development") return fetchRendered(pathname);
  const response = await fetch(pathname);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
  const page = readDocument(new DOMParser().parseFromString(await response.text(), "text/html"));
  if (page === undefined) throw new Error(`${pathname} was not printed`);
  return page;
}

async function fetchRendered(pathname: string): Promise<PrintedPage | undefined> {
  const path = pathname.slice(siteConfig.baseUrl.length);
  const slash = path.endsWith("/") ? "" : "/";
  const response = await fetch(`${siteConfig.baseUrl}${developmentPath}${path}${slash}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
  return response.json();
}

/** Shows a page of the development server again when it, or what it shows of others, has changed. */
function refreshPages(): void {
  followChanges(async (change) => {
    const { pathname } = window.location;
    if (change !== anyChange && !isSamePage(change, pathname)) return forgetPage(change);
    await arrivals.get(pathname);
    const isShown = isKnownPage(pathname);
    const page = isShown ? await fetchPage(pathname) : undefined;
    if (change === anyChange) forgetPages();
    if (isShown) keepPage(pathname, page);
  });
}
