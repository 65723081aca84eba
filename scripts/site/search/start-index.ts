import { join } from "node:path";
import { startWorker } from "../../io/process/start-worker.ts";

/** A search index that a process of its own is writing. */
export type RunningIndex = {
  /** Waits for it; throws where it failed. */
  readonly wait: () => Promise<void>;
  readonly stop: () => void;
};

/** Where the search index of a site is made. */
export function searchFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "search");
}

/** Makes a site's search index, beside whatever else is done. */
export function startIndex(siteFolder: string): RunningIndex {
  const program = join(siteFolder, "scripts", "site", "search", "index-worker.ts");
  const worker = startWorker(program, siteFolder, [siteFolder, searchFolder(siteFolder)]);
  // Kept as a value, for nobody may be waiting yet when it fails.
  const failure = new Promise<Error | undefined>((resolve) => {
    worker.once("error", resolve);
    worker.once("exit", (status) =>
      resolve(
        status === 0 ? undefined : new Error(`Building the search index ended with ${status}`),
      ),
    );
  });
  return {
    async wait() {
      const error = await failure;
      if (error) throw error;
    },
    stop: () => worker.kill(),
  };
}
