import type { ClientModule } from "@docusaurus/types";
import siteConfig from "@generated/docusaurus.config";
import routes from "@generated/routes";
import { developmentPath, eventsPath, type PaperContents } from "./content.ts";
import { forgetPaper, isKnownPaper, isSamePaper, keepPaper } from "./paper-store.ts";
import { readDocument } from "./read-document.ts";

/** Where the reader is going; `undefined` until the first page is there. */
let destination: string | undefined;

if (typeof document !== "undefined") {
  keepOwnPaper();
  loadPapersWithRoute();
  if (process.env.NODE_ENV === "development") followChanges();
}

/** Docusaurus tells where the reader goes, and then asks the route to load. */
export const onRouteUpdate: NonNullable<ClientModule["onRouteUpdate"]> = ({ location }) => {
  destination = location.pathname;
};

/** Loads a paper ahead of a click; what goes wrong shows when it is opened. */
export async function warmPaper(pathname: string): Promise<void> {
  await loadPaper(pathname).catch(() => {});
}

/** The page that was served is read before React takes it over. */
function keepOwnPaper(): void {
  const paper = readDocument(document);
  if (paper !== undefined) keepPaper(paper.permalink, paper);
}

/**
 * Makes the papers' route wait for the paper as well as for its component. Docusaurus has no word
 * for it: it awaits `preload` of the route, which is told nothing, before it shows a page.
 */
function loadPapersWithRoute(): void {
  for (const route of routes) {
    if (route.papers !== true) continue;
    const { component } = route;
    const preload = component.preload.bind(component);
    component.preload = async () => {
      const loading =
        destination === undefined ? warmPaper(window.location.pathname) : loadPaper(destination);
      const [loaded] = await Promise.all([preload(), loading]);
      return loaded;
    };
  }
}

async function loadPaper(pathname: string): Promise<void> {
  if (isKnownPaper(pathname)) return;
  keepPaper(pathname, await fetchPaper(pathname));
}

/** The paper at an address; rejects where the page there is another one, which then loads as such. */
async function fetchPaper(pathname: string): Promise<PaperContents | undefined> {
  if (process.env.NODE_ENV === "development") return fetchRendered(pathname);
  const response = await fetch(pathname);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const paper = readDocument(page);
  if (paper === undefined) throw new Error(`${pathname} is no paper`);
  return paper;
}

async function fetchRendered(pathname: string): Promise<PaperContents | undefined> {
  const path = pathname.slice(siteConfig.baseUrl.length);
  const slash = path.endsWith("/") ? "" : "/";
  const response = await fetch(`${siteConfig.baseUrl}${developmentPath}${path}${slash}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
  return response.json();
}

/** Shows a page of the development server again when it has been written. */
function followChanges(): void {
  const events = new EventSource(siteConfig.baseUrl + eventsPath);
  events.onmessage = async ({ data: address }: MessageEvent<string>) => {
    if (isSamePaper(address, window.location.pathname)) {
      keepPaper(address, await fetchPaper(address));
    } else forgetPaper(address);
  };
}
