import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What a folder holds; two folders with the same files have the same digest. */
export type FolderFigures = {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of all paths and contents. */
  readonly digest: string;
};

/** Reads every file below `folder`. */
export async function readFolderFigures(folder: string): Promise<FolderFigures> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(file);
    bytes += content.length;
    hash.update(`${relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return { files: files.length, bytes, digest: hash.digest("hex") };
}
