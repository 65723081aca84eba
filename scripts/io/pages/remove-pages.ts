import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../lib/finding.ts";
import { locales } from "../../lib/locale.ts";
import { findStrayPage } from "../../lib/plan/page-rules.ts";
import { pagesFolder } from "../../lib/plan/pages-folder.ts";
import { planLeftover } from "../../lib/plan/plan-page.ts";
import { isRealFolder } from "../files/make-folder.ts";
import type { OpenSite } from "./open-site.ts";
import { readCollectionFolders, readPageHash } from "./read-existing-pages.ts";

/**
 * Removes the pages at `paths` as far as they are the generator's own.
 * @param showRecord the path at which a page's record would lie, as the reader should see it
 * @returns the paths that are gone, and a finding for each page that stays
 */
export async function removePages(
  paths: readonly string[],
  site: OpenSite,
  showRecord: (path: string) => string,
): Promise<{ removed: string[]; findings: Finding[] }> {
  const removed: string[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    if (isOwn(path, site)) {
      await rm(join(site.folder, path));
      removed.push(path);
    } else {
      findings.push(findStrayPage(site.show(path), showRecord(path)));
    }
  }
  return { removed, findings };
}

/** Removes the collections' folders in which no page is left. */
export async function removeEmptyFolders(site: OpenSite): Promise<void> {
  for (const folder of locales.map(pagesFolder)) {
    if (!(await isRealFolder(site.folder, folder))) continue;
    for (const collection of await readCollectionFolders(join(site.folder, folder))) {
      const path = join(site.folder, folder, collection);
      if ((await readdir(path)).length === 0) await rmdir(path);
    }
  }
}

function isOwn(path: string, site: OpenSite): boolean {
  if (site.existing.get(path)?.isFile !== true) return false;
  const hash = readPageHash(join(site.folder, path));
  return hash === undefined || planLeftover(hash, site.pageList.list.get(path) ?? []) === "remove";
}
