import { join } from "node:path";
import { openWorkerPool } from "../../io/process/worker-pool.ts";
import { task } from "./write-site-index.ts";

/** A search index that a process of its own is writing. */
export type RunningIndex = {
  /** Waits for it; throws where it failed. */
  readonly wait: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Where the search index of a site is made. */
export function searchFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "search");
}

/** Makes a site's search index, beside whatever else is done. */
export function startIndex(siteFolder: string): RunningIndex {
  const pool = openWorkerPool(1);
  const done = pool.run(task, { siteFolder, folder: searchFolder(siteFolder) }).finally(pool.close);
  // Nobody may be waiting yet when it fails.
  done.catch(() => {});
  return { wait: () => done, stop: pool.close };
}
