import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { linkFolder } from "../../io/files/folder.ts";
import { searchFolder } from "./start-index.ts";

/** An index' own folder, whose name changes with its bytes. */
const indexName = /^[0-9a-f]{16}$/;

/**
 * Puts a site's search index into its default locale's output, where it serves the readers of both.
 * @param built the folder of the built site, or of what will change it
 */
export async function publishIndex(siteFolder: string, built: string): Promise<void> {
  const [source, target] = [searchFolder(siteFolder), join(built, "search")];
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    const [from, to] = [join(source, name), join(target, name)];
    await (indexName.test(name) ? linkFolder(from, to) : copyFile(from, to));
  }
}

/** Takes the search index of an earlier build out of a built site. */
export async function removeFormerIndex(siteFolder: string, built: string): Promise<void> {
  const names = await readdir(searchFolder(siteFolder));
  for (const name of await readdir(join(built, "search"))) {
    if (indexName.test(name) && !names.includes(name))
      await rm(join(built, "search", name), { recursive: true });
  }
}
