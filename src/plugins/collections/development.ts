import type { IncomingMessage, ServerResponse } from "node:http";
import { developmentPath } from "../papers/content.ts";
import type { CollectionContents } from "./content.ts";

/** The part of the development server's app that answers are registered on. */
export type App = {
  get(path: RegExp, answer: (request: IncomingMessage, response: ServerResponse) => void): unknown;
};

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
