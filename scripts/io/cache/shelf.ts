import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { namingPath } from "../files/disk-error.ts";
import { moveOverOpenFile } from "../files/write-file.ts";
import { openShelfDraft, type ReadSpan, readShelfFile, type ShelfDraft } from "./shelf-file.ts";

/** What was computed, each under what it was computed from, in a file that outlives the run. */
export type Shelf = {
  /** The keys that an earlier run left, in the order in which it kept them. */
  readonly keys: () => Iterable<string>;
  /**
   * What lies under a key, from an earlier run or this one; `undefined` where there is nothing.
   * What is asked for stays on the shelf. It is read from disk, a part of it at a time if wanted,
   * until the shelf is closed.
   */
  readonly find: (key: string) => ReadSpan | undefined;
  readonly keep: (key: string, value: string | Uint8Array) => void;
  /** Leaves to the next run what this one asked for or kept, and nothing else. */
  readonly save: () => Promise<void>;
  /** Ends the use of the shelf; without `save` it stays as it was. */
  readonly close: () => void;
};

/** Where a site's shelves lie; whatever is in it may be deleted at any time. */
export const cacheFolder = ".cards/cache";

/**
 * Opens the shelf `name` of a site. A file that is missing, of which a byte is not as it was
 * written, or that another version of the program wrote, is an empty shelf: it spares work and
 * changes no result.
 * @param version what the values depend on besides their keys, such as `readProgramVersion`
 * @throws errors of the file system where a shelf can't be read or written
 */
export function openShelf(siteFolder: string, name: string, version: string): Shelf {
  const path = join(siteFolder, cacheFolder, name);
  const before = namingPath(path, () => readShelfFile(path, version));
  const used = new Set<string>();
  let draft: ShelfDraft | undefined;
  const openDraft = () => {
    mkdirSync(dirname(path), { recursive: true });
    draft = openShelfDraft(`${path}.${process.pid}.draft`, path, version);
    return draft;
  };
  return {
    keys: () => before?.entries.keys() ?? [],
    find(key) {
      const own = draft?.find(key);
      if (own !== undefined) return own;
      const kept = before?.entries.get(key);
      if (kept !== undefined) used.add(key);
      return kept;
    },
    keep(key, value) {
      (draft ?? openDraft()).add(key, value);
    },
    async save() {
      if (draft === undefined && used.size === (before?.entries.size ?? 0)) return;
      const next = draft ?? openDraft();
      for (const key of used) {
        const value = before?.entries.get(key);
        if (value && next.find(key) === undefined) next.add(key, value());
      }
      if (next.finish() !== before?.seal) await moveOverOpenFile(next.path, path);
    },
    close() {
      before?.close();
      draft?.close();
      if (draft) rmSync(draft.path, { force: true });
    },
  };
}

/** Removes the shelves in a folder of shelves that are none of `names`, and drafts that were left. */
export function removeOtherShelves(
  siteFolder: string,
  folder: string,
  names: ReadonlySet<string>,
): void {
  const path = join(siteFolder, cacheFolder, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path)) {
    if (!names.has(name)) rmSync(join(path, name), { force: true });
  }
}

/**
 * The value that lies as JSON under a key of a shelf; `undefined` where there is nothing. It is what was kept there: a
 * shelf has nothing but what this very version of the program put there.
 */
export function findJson<Value>(shelf: Pick<Shelf, "find">, key: string): Value | undefined {
  const text = shelf.find(key)?.().toString();
  return text === undefined ? undefined : JSON.parse(text);
}
