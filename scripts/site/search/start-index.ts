import { join } from "node:path";
import { type RunningTask, startTask } from "../../io/process/worker-pool.ts";
import { task } from "./write-site-index.ts";

/** Where the search index of a site is made. */
export function searchFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "search");
}

/** Makes a site's search index, beside whatever else is done. */
export function startIndex(siteFolder: string): RunningTask {
  return startTask(task, { siteFolder, folder: searchFolder(siteFolder) });
}
