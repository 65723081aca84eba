import { developmentPath } from "../papers/content.ts";
import type { App } from "../printed-pages/development-server.ts";
import { type CollectionContents, collectionEventsPath } from "./content.ts";

/**
 * Makes the development server answer for the pages of collections and ranges. Addresses of papers
 * are left to the plugin after this one.
 * @param listPages the pages as they are now
 * @param listeners where it adds what is to be called when they have changed, for each open browser
 */
export function serveCollections(
  app: App,
  listPages: () => readonly CollectionContents[],
  listeners: Set<() => void>,
  baseUrl: string,
): void {
  const path = `${baseUrl}${developmentPath}`;
  const pages = new RegExp(`^${path}papers/[^/]+/(?:positions/[^/]+/)?$`);
  app.get(pages, ({ url = "" }, response) => {
    const address = `${baseUrl}${new URL(url, "http://localhost").pathname.slice(path.length)}`;
    const page = listPages().find(({ permalink }) => permalink === address);
    response.writeHead(page ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(page ?? null));
  });
  app.get(new RegExp(`^${baseUrl}${collectionEventsPath}$`), (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    const tell = () => response.write("data: changed\n\n");
    listeners.add(tell);
    response.on("close", () => listeners.delete(tell));
  });
}
