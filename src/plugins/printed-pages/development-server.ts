import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "@docusaurus/types";

/** The part of the development server's app that answers are registered on. */
export type App = {
  get(path: RegExp, answer: (request: IncomingMessage, response: ServerResponse) => void): unknown;
};

/** A plugin's `configureWebpack` that registers answers of the development server, and else does nothing. */
export function onDevelopmentServer(
  register: (app: App) => void,
): NonNullable<Plugin["configureWebpack"]> {
  return (_config, isServer) => {
    if (isServer || process.env.NODE_ENV !== "development") return {};
    const setupMiddlewares = (_others: unknown, { app }: { app: App }) => {
      register(app);
      // What is returned is added to the others.
      return [];
    };
    // webpack's types leave its development server out.
    const settings = { mergeStrategy: {}, devServer: { setupMiddlewares } };
    return settings;
  };
}
