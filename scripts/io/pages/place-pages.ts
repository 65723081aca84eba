import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { dirname } from "node:path/posix";
import type { Finding } from "../../lib/finding.ts";
import { locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { planLeftover, planPage, renderPageListLine } from "../../lib/plan/page-list.ts";
import { findChangedPage, findObstructedPage, findStrayPage } from "../../lib/plan/page-rules.ts";
import { isRealFolder, makeFolder } from "../files/folder.ts";
import { moveFile } from "../files/write-file.ts";
import type { OpenSite } from "./open-site.ts";
import { readCollectionFolders, readPageHash } from "./read-existing-pages.ts";

/** A page as its record gives it, without its text. */
type WantedPage = {
  /** Repository-relative path, with `/` on every system. */
  readonly path: string;
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  /** Path of the record, as the reader should see it. */
  readonly record: string;
};

/** A page that is to be written, and the file that holds its text. */
export type PageDraft = Pick<WantedPage, "path" | "hash"> & { readonly file: string };

/** What becomes of a page; a page that is somebody else's comes with the finding that says so. */
export type PageOutcome = {
  readonly path: string;
  readonly hash: string;
  readonly action: "write" | "keep" | "leave";
  readonly finding?: Finding;
};

/** What is to be done to have a page, found out by what stands in its place now. */
export function decidePage({ path, hash, record }: WantedPage, site: OpenSite): PageOutcome {
  const existing = site.existing.get(path);
  if (existing === undefined) return { path, hash, action: "write" };
  if (!existing.isFile) {
    return { path, hash, action: "leave", finding: findObstructedPage(site.show(path)) };
  }
  const existingHash = readPageHash(join(site.folder, path));
  const action = planPage(hash, existingHash, site.pageList.list.get(path) ?? []);
  if (action !== "leave") return { path, hash, action };
  return { path, hash, action, finding: findChangedPage(site.show(path), record) };
}

/**
 * Puts drafts into their places, all of them at once, so give it a few dozen at most. A page is
 * whole at every instant, and on the list of the generator's own before it is in its place.
 */
export async function placePages(drafts: readonly PageDraft[], site: OpenSite): Promise<void> {
  if (drafts.length === 0) return;
  await site.pageList.append(
    drafts.map(({ path, hash }) => renderPageListLine(path, hash)).join(""),
  );
  for (const folder of new Set(drafts.map(({ path }) => dirname(path)))) {
    await makeFolder(site.folder, folder);
  }
  await settleAll(drafts.map(({ file, path }) => moveFile(file, join(site.folder, path))));
}

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

/**
 * The values of all promises, in order, once every one of them has ended: nothing goes on behind
 * the caller's back. Throws the first error in order.
 */
async function settleAll<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
