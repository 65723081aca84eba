import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isDiskError } from "../files/disk-error.ts";

/** What programs put into a site's folder, and nobody writes. */
const made: ReadonlySet<string> = new Set([
  ...["node_modules", "build", ".docusaurus", ".cards", ".git"],
  ...["docs/papers", "i18n/en/docusaurus-plugin-content-docs/current/papers"],
]);

/**
 * Paths of the files that people have in a site's folder, with `/`, in no order; none where it is missing.
 * @param isPapersMade whether pages of papers are made by the generator, too
 */
export async function listSiteFiles(site: string, isPapersMade: boolean): Promise<string[]> {
  const files: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readFolder(join(site, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const isMade = made.has(path) && (isPapersMade || !path.endsWith("/papers"));
      if (entry.isDirectory() && !isMade) await visit(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  await visit("");
  return files;
}

async function readFolder(path: string) {
  return readdir(path, { withFileTypes: true }).catch((error) => {
    if (isDiskError(error, "ENOENT")) return [];
    throw error;
  });
}
