import { developmentPath } from "../papers/content.ts";
import type { App } from "../printed-pages/development-server.ts";
import type { CollectionContents } from "./content.ts";

/**
 * Makes the development server answer for the pages of collections and ranges. Addresses of papers
 * are left to the plugin after this one.
 * @param listPages the pages as they are now
 */
export function serveCollections(
  app: App,
  listPages: () => readonly CollectionContents[],
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
}
