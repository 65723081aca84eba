import { rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache/shelf.ts";
import { listFiles } from "../files/folder.ts";
import { isProcess } from "./site-lock.ts";

/** What earlier versions of the program kept beside the shelves. */
const former = ["bodies", "papers", "printed", "records", "search-blocks"];

/** Removes what nobody will read again: shelves' drafts of processes that are gone, and what `former` names. */
export function sweepCache(siteFolder: string): void {
  for (const name of former) {
    rmSync(join(siteFolder, ".cards", name), { recursive: true, force: true });
  }
  const folder = join(siteFolder, cacheFolder);
  for (const path of listFiles(folder)) {
    const [, owner] = /\.(\d+)\.draft(?:\.former)?$/.exec(path) ?? [];
    if (owner !== undefined && !isProcess(Number(owner))) rmSync(join(folder, path));
  }
}
