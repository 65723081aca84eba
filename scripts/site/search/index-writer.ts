import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { currentIndex, type IndexHeader } from "../../../src/search/stored/index-files.ts";

const compress = promisify(gzip);
/** Files that are compressed and written at the same time. */
const mostPending = 16;

/** Files of an index on their way to disk, under a name that says what is in them. */
export type IndexWriter = {
  /**
   * Takes a file, which is compressed and written beside what follows; waits where much is being
   * written. The order of the calls is part of the index's name. Throws where an earlier file
   * couldn't be written.
   */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Puts the index where readers look for it, with its header; gives the name of its folder. */
  readonly finish: (header: Omit<IndexHeader, "folder">) => Promise<string>;
};

/** Opens a new index in `folder`; until it is finished, readers see the one before. */
export async function openIndexWriter(folder: string): Promise<IndexWriter> {
  const unfinished = join(folder, "unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const hash = createHash("sha256");
  const folders = new Set<string>();
  const pending = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const put = async (file: string, bytes: Uint8Array) => {
    try {
      await writeFile(file, await compress(bytes));
    } catch (error) {
      failures.push(error);
    }
  };
  const stopWhereFailed = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async write(path, bytes) {
      hash.update(path).update(bytes);
      const file = join(unfinished, path);
      if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
      if (pending.size >= mostPending) await Promise.race(pending);
      stopWhereFailed();
      const own = put(file, bytes).finally(() => pending.delete(own));
      pending.add(own);
    },
    async finish(header) {
      await Promise.all(pending);
      stopWhereFailed();
      const name = hash.digest("hex").slice(0, 16);
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(unfinished, join(folder, name));
      const own: IndexHeader = { folder: name, ...header };
      await writeFile(join(folder, currentIndex), await compress(JSON.stringify(own)));
      return name;
    },
  };
}
