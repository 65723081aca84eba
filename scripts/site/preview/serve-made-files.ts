import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { currentIndex } from "../../../src/search/stored/index-files.ts";
import { paperIndexFile } from "../../io/pages/read-paper-index.ts";
import type { RunningTask } from "../../io/process/worker-pool.ts";
import { apiFolder, startApi } from "../api/write-api.ts";
import { searchFolder, startIndex } from "../search/site-index.ts";
import type { App } from "./development-server.ts";

/** Makes the development server answer for the search index, made anew where papers have changed since a search began. */
export function serveSearch(app: App, siteFolder: string): void {
  serveMadeFiles(app, siteFolder, {
    address: /\/search\/(current\.bin|[0-9a-f]{16}(?:\/[\w.-]+)+)$/,
    folder: searchFolder(siteFolder),
    first: currentIndex,
    start: startIndex,
  });
}

/** Makes the development server answer for what the site has for programs. */
export function serveApi(app: App, siteFolder: string): void {
  serveMadeFiles(app, siteFolder, {
    address: /\/api\/(index\.json|(?:papers|digests|files)(?:\/[\w.-]+)+)$/,
    folder: apiFolder(siteFolder),
    first: "index.json",
    start: startApi,
  });
}

/** Files that a task makes of all papers of a site. */
type MadeFiles = {
  /** Their addresses, wherever the site stands; its group is the path of a file in their folder. */
  readonly address: RegExp;
  readonly folder: string;
  /** The path of the file that is asked for before any other. */
  readonly first: string;
  readonly start: (siteFolder: string) => RunningTask;
};

function serveMadeFiles(
  app: App,
  siteFolder: string,
  { address, folder, first, start }: MadeFiles,
): void {
  let state: number | undefined;
  let running: RunningTask | undefined;
  const makeWhereChanged = async () => {
    const now = statSync(join(siteFolder, paperIndexFile)).mtimeMs;
    if (now !== state) running = start(siteFolder);
    state = now;
    await running?.wait();
  };
  app.get(address, async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const [, path = ""] = address.exec(pathname) ?? [];
    try {
      if (path === first) await makeWhereChanged();
    } catch (error) {
      console.error(error);
      state = undefined;
    }
    const file = join(folder, path);
    const isThere = !path.includes("..") && isFile(file);
    response.writeHead(isThere ? 200 : 404, { "cache-control": "no-cache" });
    response.end(isThere ? readFileSync(file) : undefined);
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
