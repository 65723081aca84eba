import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { deskRoot, withBase } from "../../scripts/lib/navigation/address.ts";

/**
 * The curator's desk at `/desk/`: in the preview it writes the records on the disk, on a published site it hands them in
 * on GitHub.
 * @param isPublished whether a built site has it
 */
export function deskPlugin(isPublished: boolean) {
  return ({ siteDir, baseUrl }: LoadContext): Plugin => ({
    name: "desk",
    async contentLoaded({ actions }) {
      if (!isPublished && process.env.NODE_ENV !== "development") return;
      actions.addRoute({
        path: withBase(deskRoot, baseUrl),
        component: "@site/src/components/Desk",
        exact: true,
      });
    },
    configureWebpack: (_, isServer) => ({
      resolve: { alias: isServer ? { [openDesk(siteDir)]: false } : ofNode },
    }),
  });
}

/**
 * The desk itself, which opens in a browser only: what renders the pages needs none of its scripts, a third of all that
 * would be compiled for it.
 */
const openDesk = (siteDir: string) => join(siteDir, "src/components/Desk/open-desk.tsx");

/** What readers of files bring along for Node alone: to fetch with, which a file needs not, and its own kind of bytes: none of it in a browser. */
const ofNode = { "node-fetch": false, "sync-fetch": false, buffer: false } as const;
