import { collectionsPluginName } from "../collections/content.ts";
import type { LoadedCollections } from "../collections/load-collections.ts";
import { developmentPath } from "../papers/content.ts";
import { listsPath } from "./content.ts";
import { type App, serveFound } from "./development-server.ts";

/**
 * Makes the development server answer for the pages of collections and ranges, and for what every
 * page may ask for. Addresses of papers are left to the plugin after this one.
 * @param load the collections as they are now
 */
export function serveCollections(app: App, load: () => LoadedCollections, baseUrl: string): void {
  serveFound(app, baseUrl + developmentPath, /papers\/[^/]+\/(?:positions\/[^/]+\/)?/, (path) =>
    load().pages.find(({ permalink }) => permalink === baseUrl + path),
  );
  serveFound(app, baseUrl + listsPath, new RegExp(collectionsPluginName), () => load().known);
}
