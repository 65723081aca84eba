import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { measureFolder } from "../../io/files/folder.ts";
import type { SiteSize } from "../../lib/site/hosts.ts";

const sizeSchema = z.object({
  files: z.number(),
  folders: z.number(),
  bytes: z.number(),
  largest: z.number(),
});
const stampSchema = z.object({ version: z.string(), size: sizeSchema });

/**
 * Whether a built site is as the last build of the same version left it. The stamp is taken away:
 * a build that is broken off leaves none, and the next one starts from nothing.
 * @param siteFolder folder of the records, docs and settings
 * @param built the built site
 * @param version hash of all that pages are not printed from alone
 */
export function takeBuildStamp(siteFolder: string, built: string, version: string): boolean {
  const file = stampFile(siteFolder);
  const stamp = existsSync(file) ? readStamp(file) : undefined;
  removeBuildStamp(siteFolder);
  if (stamp?.version !== version || !existsSync(built)) return false;
  const size = measureFolder(built);
  return sizeSchema.keyof().options.every((name) => size[name] === stamp.size[name]);
}

/** Forgets what the last build made, for the site will be another's, or is not whole. */
export function removeBuildStamp(siteFolder: string): void {
  rmSync(stampFile(siteFolder), { force: true });
}

/** Says of a built site of this size that it is whole. */
export function leaveBuildStamp(siteFolder: string, version: string, size: SiteSize): void {
  const file = stampFile(siteFolder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ version, size }));
}

function readStamp(file: string): z.infer<typeof stampSchema> | undefined {
  try {
    return stampSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function stampFile(siteFolder: string): string {
  return join(siteFolder, ".cards", "build.json");
}
