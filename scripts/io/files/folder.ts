import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SiteSize } from "../../lib/site/hosts.ts";
import { buildDiskError, ifMissing } from "./disk-error.ts";
import { relativePath } from "./relative-path.ts";

/** Paths of the files in a folder and its folders, with `/`, in no order; none where it is missing. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relativePath(folder, join(parentPath, name)));
}

/** A hash of the files in a folder and its folders: of their paths and bytes. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const path of listFiles(folder).toSorted()) {
    const bytes = readFileSync(join(folder, path));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  }
  return hash.digest("base64url");
}

/**
 * Gives a folder's files a second name each below `target`, which takes a twentieth of copying
 * them; where the disk has no such names they are copied. For files that nobody writes into: what
 * changes has to be replaced.
 * @param target a folder that isn't there yet
 */
export async function linkFolder(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) await linkFolder(from, to);
    else await link(from, to).catch(() => copyFile(from, to));
  }
}

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
    const kind = await lstat(folder).catch(ifMissing(undefined));
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

/** How many files and folders there are in a folder, and how large the files are. */
export function measureFolder(folder: string): SiteSize {
  let [files, folders, bytes, largest] = [0, 0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) {
      folders += 1;
      continue;
    }
    const { size } = statSync(join(entry.parentPath, entry.name));
    files += 1;
    bytes += size;
    largest = Math.max(largest, size);
  }
  return { files, folders, bytes, largest };
}
