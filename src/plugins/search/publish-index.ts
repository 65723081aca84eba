import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { linkFolder } from "../../../scripts/io/link-folder.ts";
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
    if (!indexName.test(name)) await copyFile(join(source, name), join(target, name));
    else if (!existsSync(join(target, name))) {
      await linkFolder(join(source, name), join(target, name));
    }
  }
}
