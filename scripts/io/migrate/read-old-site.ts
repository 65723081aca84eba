import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeImport } from "../../lib/import/file/decode-import.ts";
import { isOutsideDocs, type OldSite } from "../../lib/migrate/old-site.ts";
import { parseSiteConfig } from "../../lib/migrate/site-config.ts";
import { ifMissing } from "../files/disk-error.ts";

const configName = /^docusaurus\.config\.[cm]?[jt]s$/;
const english = "i18n/en/docusaurus-plugin-content-docs/current/";

/**
 * A Docusaurus site, its configuration read and not run; `undefined` for a folder without one.
 * @throws errors of the file system
 */
export async function readOldSite(folder: string): Promise<OldSite | undefined> {
  const files = await listSiteFiles(folder, false);
  const configFile = files.find((path) => configName.test(path));
  if (configFile === undefined) return undefined;
  const config = parseSiteConfig(await readFile(join(folder, configFile), "utf8"));
  const texts = new Map<string, string>();
  for (const path of files) {
    const isDoc =
      path.startsWith(`${config.docsFolder}/`) || path.startsWith(english) || isOutsideDocs(path);
    const isText = /\.mdx?$|(?:^|\/)_category_\.(?:json|ya?ml)$/.test(path);
    if (isDoc && isText) texts.set(path, await readText(join(folder, path)));
  }
  return { config, texts, files: new Set(files) };
}

/** The text of a file in its own encoding, Big5 among them. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return decodeImport(bytes).text ?? bytes.toString("utf8");
}

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
  return readdir(path, { withFileTypes: true }).catch(ifMissing([]));
}
