import { join } from "node:path";
import { dirname } from "node:path/posix";
import type { Finding } from "../../lib/finding.ts";
import { renderPageListLine } from "../../lib/plan/page-list.ts";
import { findChangedPage, findObstructedPage } from "../../lib/plan/page-rules.ts";
import { planPage } from "../../lib/plan/plan-page.ts";
import { makeFolder } from "../files/make-folder.ts";
import { moveFile } from "../files/replace-file.ts";
import { settleAll } from "../files/settle-all.ts";
import type { OpenSite } from "./open-site.ts";
import { readPageHash } from "./read-existing-pages.ts";

/** A page as its record gives it, without its text. */
export type WantedPage = {
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
