import type { LoadedCollections } from "../collections/load-collections.ts";
import { developmentPath } from "../papers/content.ts";
import { type App, serveFound } from "./development-server.ts";

/**
 * Makes the development server answer for the pages of collections and ranges. Addresses of papers are left to the plugin after this one.
 * @param load the collections as they are now
 */
export function serveCollections(app: App, load: () => LoadedCollections, baseUrl: string): void {
  serveFound(app, baseUrl + developmentPath, /papers\/[^/]+\/(?:positions\/[^/]+\/)?/, (path) =>
    load().pages.find(({ permalink }) => permalink === baseUrl + path),
  );
}
