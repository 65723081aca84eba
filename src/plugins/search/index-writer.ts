import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Files of an index on their way to disk, under a name that says what is in them. */
export type IndexWriter = {
  /** Compresses and writes a file; the order of the calls is part of the index's name. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Puts the index where readers look for it; gives the name of its folder. */
  readonly finish: () => Promise<string>;
};

/** Opens a new index in `folder`; until it is finished, readers see the one before. */
export async function openIndexWriter(folder: string): Promise<IndexWriter> {
  const unfinished = join(folder, "unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const hash = createHash("sha256");
  const folders = new Set<string>();
  return {
    async write(path, bytes) {
      hash.update(path).update(bytes);
      const file = join(unfinished, path);
      if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
      await writeFile(file, await compress(bytes));
    },
    async finish() {
      const name = hash.digest("hex").slice(0, 16);
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(unfinished, join(folder, name));
      await writeFile(join(folder, "current.json"), `${JSON.stringify({ folder: name })}\n`);
      return name;
    },
  };
}
