import { developmentPath } from "../papers/content.ts";
import { type App, serveEvents, serveFound } from "../printed-pages/development-server.ts";
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
  listeners: Set<(event: string) => void>,
  baseUrl: string,
): void {
  serveFound(app, baseUrl + developmentPath, /papers\/[^/]+\/(?:positions\/[^/]+\/)?/, (path) =>
    listPages().find(({ permalink }) => permalink === baseUrl + path),
  );
  serveEvents(app, baseUrl + collectionEventsPath, listeners);
}
