import { linkSync, mkdirSync, readFileSync } from "node:fs";
import { constants, copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDiskError } from "../../io/files/disk-error.ts";
import { listFiles } from "../../io/files/list-files.ts";
import { shardManifestFile } from "./shard-manifest-file.ts";

/** A file of which two shards have different bytes: a mistake in the program. */
export type ShardConflict = {
  /** From the shards' folders, with `/`. */
  readonly path: string;
  /** One of the folders that have it. */
  readonly folder: string;
};

/**
 * Puts the files of built shards into one folder, all but their manifests. Files that several
 * shards have, as those of Docusaurus itself, must be equal.
 * @param target an empty folder
 * @returns the first file that isn't; then the folder is of no use
 */
export async function mergeShards(
  folders: readonly string[],
  target: string,
): Promise<ShardConflict | undefined> {
  for (const folder of folders) {
    for (const path of [...listFiles(folder)].sort()) {
      if (path === shardManifestFile) continue;
      const [from, to] = [join(folder, path), join(target, path)];
      mkdirSync(dirname(to), { recursive: true });
      if (!(await placeFile(from, to)) && !hasSameBytes(from, to)) return { path, folder };
    }
  }
  return undefined;
}

/** Whether nothing was at `to`, where the file then is: as a link, or as a copy from another disk. */
async function placeFile(from: string, to: string): Promise<boolean> {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isDiskError(error, "EEXIST")) return false;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
  return true;
}

function hasSameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
