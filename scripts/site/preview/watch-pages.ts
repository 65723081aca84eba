import { existsSync, type FSWatcher, mkdirSync, readdirSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Calls `onChange` with collection and id of every page that is written, added or removed below
 * `folder`. Folders are watched and not files: a page is replaced, and with it what was watched.
 */
export function watchPages(
  folder: string,
  onChange: (collection: string, id: string) => void,
): void {
  const watchers = new Map<string, FSWatcher>();
  const follow = () => {
    for (const [name, watcher] of watchers) {
      if (existsSync(join(folder, name))) continue;
      watcher.close();
      watchers.delete(name);
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || watchers.has(entry.name)) continue;
      const report = (_event: string, file: string | null) => {
        if (file?.endsWith(".md")) onChange(entry.name, file.slice(0, -".md".length));
      };
      watchers.set(entry.name, watch(join(folder, entry.name), report));
    }
  };
  mkdirSync(folder, { recursive: true });
  follow();
  watch(folder, follow);
}

/** Calls `onChange` when another file was put in the place of the one at `path`. */
export function watchFile(path: string, onChange: () => void): void {
  mkdirSync(dirname(path), { recursive: true });
  watch(dirname(path), (_event, file) => {
    if (file === basename(path) && existsSync(path)) onChange();
  });
}
