import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildDiskError, isDiskError } from "./disk-error.ts";

/**
 * Whether every part of `path` below `root` that exists is a real folder, so that what is written
 * there stays inside `root`. `false` where a part is missing.
 * @param path relative to `root`, with `/`
 * @throws the file system's `ELOOP` where a part is a link, `ENOTDIR` where it is a file
 */
export async function isRealFolder(root: string, path: string): Promise<boolean> {
  let folder = root;
  for (const part of path.split("/")) {
    folder = join(folder, part);
    const kind = await lstat(folder).catch((error) => {
      if (isDiskError(error, "ENOENT")) return undefined;
      throw error;
    });
    if (kind === undefined) return false;
    if (kind.isSymbolicLink()) throw buildDiskError("ELOOP", folder);
    if (!kind.isDirectory()) throw buildDiskError("ENOTDIR", folder);
  }
  return true;
}

/** Makes the folder `path` below `root`, unless it is there; throws as `isRealFolder` does. */
export async function makeFolder(root: string, path: string): Promise<void> {
  if (await isRealFolder(root, path)) return;
  await mkdir(join(root, path), { recursive: true });
}
