import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "@docusaurus/types";
import { escapePattern } from "../../lib/escape-pattern.ts";
import type { Listeners } from "../../lib/open-listeners.ts";

/** The part of the development server's app that answers are registered on. */
export type App = {
  get(path: RegExp, answer: Answer): unknown;
  post(path: RegExp, answer: Answer): unknown;
  put(path: RegExp, answer: Answer): unknown;
  delete(path: RegExp, answer: Answer): unknown;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The `configureWebpack` of a plugin of the development server that registers its answers. */
export function onDevelopmentServer(
  register: (app: App) => void,
): NonNullable<Plugin["configureWebpack"]> {
  return (_config, isServer) => {
    if (isServer) return {};
    const setupMiddlewares = (_others: unknown, { app }: { app: App }) => {
      register(app);
      // What is returned is added to the others.
      return [];
    };
    // Docusaurus lets any name lead to the server, so that a page of another site could read the records through one of
    // its own. webpack's types leave its development server out.
    const settings = { mergeStrategy: {}, devServer: { setupMiddlewares, allowedHosts: "auto" } };
    return settings;
  };
}

/**
 * Answers for each address below `folder` that `find` is asked about with what it finds, as JSON.
 * @param folder an address with a final slash
 * @param isFound which paths below the folder are asked about; others are left to whoever is registered next
 */
export function serveFound(
  app: App,
  folder: string,
  isFound: RegExp,
  find: (path: string) => object | undefined,
): void {
  app.get(new RegExp(`^${escapePattern(folder)}${isFound.source}$`), ({ url = "" }, response) => {
    const found = find(new URL(url, "http://localhost").pathname.slice(folder.length));
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? null));
  });
}

/**
 * Tells every open browser what happens, as server-sent events.
 * @param follow has each browser's listener called with each event's text
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function serveEvents(app: App, address: string, follow: Listeners<string>["follow"]): void {
  app.get(new RegExp(`^${escapePattern(address)}$`), (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    // Else the browser would know of the connection only with the first event.
    response.flushHeaders();
    const end = follow((event) => response.write(`data: ${event}\n\n`));
    response.on("close", end);
  });
}
