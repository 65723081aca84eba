import { createHash } from "node:crypto";
import { createReadStream, existsSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { constants, copyFile, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { isDiskError } from "../io/files/disk-error.ts";
import { listFiles } from "../io/files/folder.ts";
import { paperIndexFile } from "../io/pages/read-paper-index.ts";
import { parseShardManifest, renderShardManifest, type ShardManifest } from "../lib/site/shard.ts";

/** The manifest of a built shard, by its path in the shard; a merged site has none. */
const shardManifestFile = "shard.json";

/** The manifest of a built shard; `undefined` where the folder holds no shard. */
export async function readShardManifest(folder: string): Promise<ShardManifest | undefined> {
  const path = join(folder, shardManifestFile);
  return existsSync(path) ? parseShardManifest(await readFile(path, "utf8")) : undefined;
}

/** Leaves a manifest in a built shard. */
export async function writeShardManifest(folder: string, manifest: ShardManifest): Promise<void> {
  await writeFile(join(folder, shardManifestFile), renderShardManifest(manifest));
}

/**
 * A hash of the papers that `generate` left in a site and of all else that its pages are made of.
 * @param frame the version of the latter
 */
export async function hashBuild(site: string, frame: string): Promise<string> {
  const hash = createHash("sha256").update(frame);
  await pipeline(createReadStream(join(site, paperIndexFile)), hash);
  return hash.digest("base64url");
}

/** A file of which two shards have different bytes: a mistake in the program. */
type ShardConflict = {
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
