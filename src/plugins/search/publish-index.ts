import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { searchFolder } from "./start-index.ts";

/** An index' own folder, whose name changes with its bytes. */
const indexName = /^[0-9a-f]{16}$/;

/**
 * Puts a site's search index into its default locale's output, where it serves the readers of both,
 * and takes that of an earlier build away.
 * @param built the folder of the built site
 */
export async function publishIndex(siteFolder: string, built: string): Promise<void> {
  const [source, target] = [searchFolder(siteFolder), join(built, "search")];
  const names = await readdir(source);
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) {
    if (indexName.test(name) && !names.includes(name))
      await rm(join(target, name), { recursive: true });
  }
  for (const name of names) {
    const isThere = indexName.test(name) && existsSync(join(target, name));
    if (!isThere) await cp(join(source, name), join(target, name), { recursive: true });
  }
}
