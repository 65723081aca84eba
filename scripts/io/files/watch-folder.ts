import { resolve } from "node:path";
import { watch } from "chokidar";

/** Changes that come this close together, in milliseconds, are one change. */
const pause = 50;

/**
 * Calls `onChange` after something in `folder` was saved, added or deleted, and again after
 * changes during a call; never twice at once.
 * @param since time in milliseconds; what was saved after it counts, though the watch began later
 * @param onChange is given the absolute paths of what changed since it was called last, and a signal
 *   that is aborted where more changes during the call
 * @returns ends the watch
 */
export function watchFolder(
  folder: string,
  since: number,
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
  let isReady = false;
  const watcher = watch(resolve(folder), { alwaysStat: true }).on("all", (_event, path, stats) => {
    // A folder's time is that of its last entry that came or went.
    if (!isReady && (stats === undefined || stats.ctimeMs < since)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      atWork.abort();
      last = last.then(report);
    }, pause);
  });
  watcher.once("ready", () => {
    isReady = true;
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await last;
  };
}
