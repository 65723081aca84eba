import { resolve } from "node:path";
import { watch } from "chokidar";

/** Changes that come this close together, in milliseconds, are one change. */
const pause = 50;

/**
 * Calls `onChange` after something in `folder` was saved, added or deleted, and again after
 * changes during a call; never twice at once.
 * @param onChange is given the absolute paths of what changed since it was called last, and a signal
 *   that is aborted where more changes during the call
 * @returns ends the watch
 */
export function watchFolder(
  folder: string,
  onChange: (paths: readonly string[], overtaken: AbortSignal) => Promise<void>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let atWork = new AbortController();
  const changed = new Set<string>();
  const report = () => {
    const paths = [...changed];
    changed.clear();
    atWork = new AbortController();
    return paths.length === 0 ? undefined : onChange(paths, atWork.signal);
  };
  const watcher = watch(resolve(folder), { ignoreInitial: true }).on("all", (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      atWork.abort();
      last = last.then(report);
    }, pause);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await last;
  };
}
