import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { currentIndex } from "../../../src/search/index-files.ts";
import { paperIndexFile } from "../../io/cache/paper-index-shelf.ts";
import type { RunningTask } from "../../io/process/start-task.ts";
import { searchFolder, startIndex } from "../search/start-index.ts";
import type { App } from "./development-server.ts";

/** The files of an index, wherever the site stands. */
const indexFile = /\/search\/(current\.bin|[0-9a-f]{16}(?:\/[\w.-]+)+)$/;

/**
 * Makes the development server answer for the search index, which is made anew where a search
 * begins and papers have changed since the last one.
 */
export function serveSearch(app: App, siteFolder: string): void {
  let state: number | undefined;
  let running: RunningTask | undefined;
  const buildWhereChanged = async () => {
    const now = statSync(join(siteFolder, paperIndexFile)).mtimeMs;
    if (now !== state) running = startIndex(siteFolder);
    state = now;
    await running?.wait();
  };
  app.get(indexFile, async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const [, path = ""] = indexFile.exec(pathname) ?? [];
    try {
      if (path === currentIndex) await buildWhereChanged();
    } catch (error) {
      console.error(error);
      state = undefined;
    }
    const file = join(searchFolder(siteFolder), path);
    const isThere = !path.includes("..") && existsSync(file);
    response.writeHead(isThere ? 200 : 404, { "cache-control": "no-cache" });
    response.end(isThere ? readFileSync(file) : undefined);
  });
}
