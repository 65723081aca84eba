import { fork } from "node:child_process";
import { join } from "node:path";

/**
 * Writes a site's search index to `folder` in a process of its own, beside whatever else is done.
 * @returns what waits for it, and throws where it failed
 */
export function startIndex(siteFolder: string, folder: string): () => Promise<void> {
  const program = join(siteFolder, "src", "plugins", "search", "index-worker.ts");
  const worker = fork(program, [siteFolder, folder], {
    cwd: siteFolder,
    execArgv: ["--import", "tsx"],
  });
  // Kept as a value, for nobody may be waiting yet when it fails.
  const failure = new Promise<Error | undefined>((resolve) => {
    worker.once("error", resolve);
    worker.once("exit", (status) =>
      resolve(
        status === 0 ? undefined : new Error(`Building the search index ended with ${status}`),
      ),
    );
  });
  return async () => {
    const error = await failure;
    if (error) throw error;
  };
}
