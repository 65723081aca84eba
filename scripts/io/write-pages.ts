import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dirname } from "node:path/posix";
import type { Finding } from "../lib/finding.ts";
import { renderPageListLine } from "../lib/plan/page-list.ts";
import { findChangedPage, findObstructedPage } from "../lib/plan/page-rules.ts";
import { planPage } from "../lib/plan/plan-page.ts";
import { namePathInErrors } from "./disk-error.ts";
import { makeFolder } from "./make-folder.ts";
import type { OpenSite } from "./open-site.ts";
import { hashPage, readPageHash } from "./read-existing-pages.ts";
import { moveFile } from "./replace-file.ts";
import { settleAll } from "./settle-all.ts";

/** A page as its record gives it. */
export type WantedPage = {
  /** Repository-relative path, with `/` on every system. */
  readonly path: string;
  readonly text: string;
  /** Path of the record, as the reader should see it. */
  readonly record: string;
};

/** What became of a page; a page that is somebody else's comes with the finding that says so. */
export type PageOutcome = {
  readonly path: string;
  readonly hash: string;
  readonly action: "write" | "keep" | "leave";
  readonly finding?: Finding;
};

/**
 * Brings the pages to disk where they are not there already, all of them at once, so give it a
 * few dozen at most. A page is whole at every instant, and on the list of the generator's own
 * before it is in its place.
 */
export async function writePages(
  pages: readonly WantedPage[],
  site: OpenSite,
): Promise<PageOutcome[]> {
  const outcomes = await settleAll(pages.map((page) => decide(page, site)));
  const drafts = pages.flatMap(({ path, text }, index) =>
    outcomes[index]?.action === "write" ? [{ path, text, draft: site.buildDraftPath() }] : [],
  );
  if (drafts.length === 0) return outcomes;
  await settleAll(
    drafts.map(({ draft, text, path }) =>
      namePathInErrors(join(site.folder, path), writeFile(draft, text)),
    ),
  );
  const added = outcomes.filter(({ action }) => action === "write");
  await site.pageList.append(
    added.map(({ path, hash }) => renderPageListLine(path, hash)).join(""),
  );
  for (const folder of new Set(drafts.map(({ path }) => dirname(path)))) {
    await makeFolder(site.folder, folder);
  }
  await settleAll(drafts.map(({ draft, path }) => moveFile(draft, join(site.folder, path))));
  return outcomes;
}

async function decide({ path, text, record }: WantedPage, site: OpenSite): Promise<PageOutcome> {
  const hash = hashPage(text);
  const existing = site.existing.get(path);
  if (existing === undefined) return { path, hash, action: "write" };
  if (!existing.isFile) {
    return { path, hash, action: "leave", finding: findObstructedPage(site.show(path)) };
  }
  const existingHash = await readPageHash(join(site.folder, path));
  const action = planPage(hash, existingHash, site.pageList.list.get(path) ?? []);
  if (action !== "leave") return { path, hash, action };
  return { path, hash, action, finding: findChangedPage(site.show(path), record) };
}
