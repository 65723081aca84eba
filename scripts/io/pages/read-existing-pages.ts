import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import type { PageOnDisk } from "../../lib/plan/page-list.ts";
import { isRealFolder } from "../files/folder.ts";

/** A page that stands on disk, or what stands in its place. */
export type ExistingPage = PageOnDisk & {
  /** Whether it is a file, and no folder, link or device. */
  readonly isFile: boolean;
};

/**
 * Every page (`.md`, `.mdx`) in the collections' folders of both locales, by repository-relative
 * path. Links are named, never followed.
 * @throws where a folder of pages is a link or a file
 */
export async function readExistingPages(site: string): Promise<Map<string, ExistingPage>> {
  const pages = new Map<string, ExistingPage>();
  for (const folder of locales.map(pagesFolder)) {
    if (!(await isRealFolder(site, folder))) continue;
    for (const collection of await readCollectionFolders(join(site, folder))) {
      const inside = await readdir(join(site, folder, collection), { withFileTypes: true });
      for (const entry of inside.filter(({ name }) => /\.mdx?$/.test(name))) {
        const path = `${folder}/${collection}/${entry.name}`;
        pages.set(path, { path, collection, isFile: entry.isFile() });
      }
    }
  }
  return pages;
}

/** Names of the real folders in a folder of pages. */
export async function readCollectionFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * SHA-256 of the page at `path`; `undefined` for an empty file, which a loss of power can leave
 * and which holds nobody's words.
 */
export function readPageHash(path: string): string | undefined {
  // Reading many small files in the background takes several times as long.
  const bytes = readFileSync(path);
  return bytes.length === 0 ? undefined : hashPage(bytes);
}

/** SHA-256 of a page, hexadecimal; text is hashed as UTF-8. */
export function hashPage(page: string | Buffer): string {
  return createHash("sha256").update(page).digest("hex");
}
