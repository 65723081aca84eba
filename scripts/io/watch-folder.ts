import { watch } from "chokidar";

/** Changes that come this close together, in milliseconds, are one change. */
const pause = 50;

/**
 * Calls `onChange` after something in `folder` was saved, added or deleted, and again after
 * changes during a call; never twice at once.
 * @returns ends the watch
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(onChange);
    }, pause);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await last;
  };
}
