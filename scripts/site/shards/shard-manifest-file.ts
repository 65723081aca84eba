import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { paperIndexFile } from "../../io/cache/paper-index-shelf.ts";
import {
  parseShardManifest,
  renderShardManifest,
  type ShardManifest,
} from "../../lib/site/shard-manifest.ts";

/** The manifest of a built shard, by its path in the shard; a merged site has none. */
export const shardManifestFile = "shard.json";

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
