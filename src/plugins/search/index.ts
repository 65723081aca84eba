import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readOwnShard } from "../../../scripts/io/own-shard.ts";
import { onDevelopmentServer } from "../printed-pages/development-server.ts";
import { serveSearch } from "./development.ts";
import { startIndex } from "./start-index.ts";

/**
 * The search index, made while Docusaurus is at work and put into the default locale's output
 * alone, for one index serves the readers of both; of a site that several machines build, by the
 * first of them. In development it is made when it is asked for.
 */
export function searchPlugin({ siteDir, i18n }: LoadContext): Plugin {
  const folder = join(siteDir, ".cards", "search");
  const isOwner = i18n.currentLocale === i18n.defaultLocale && readOwnShard().number === 1;
  let built: (() => Promise<void>) | undefined;
  return {
    name: "paper-search",
    async loadContent() {
      if (isOwner && process.env.NODE_ENV === "production") built = startIndex(siteDir, folder);
    },
    configureWebpack: onDevelopmentServer((app) => serveSearch(app, siteDir, folder)),
    async postBuild({ outDir }) {
      if (built === undefined) return;
      await built();
      await cp(folder, join(outDir, "search"), { recursive: true });
    },
  };
}
