import { mkdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import { draftsFolder, openDraftPaths } from "./drafts-folder.ts";
import { openPageListFile, type PageListFile } from "./page-list-file.ts";
import { type ExistingPage, readExistingPages } from "./read-existing-pages.ts";
import { lockSite } from "./site-lock.ts";
import { sweepCache } from "./sweep-cache.ts";

/** A site's folder, held for this process alone. */
export type OpenSite = {
  /** Absolute path without links. */
  readonly folder: string;
  /** Pages that stood on disk when the site was opened, by repository-relative path. */
  readonly existing: ReadonlyMap<string, ExistingPage>;
  /** The list of the generator's own pages. */
  readonly pageList: PageListFile;
  /** A repository-relative path as the reader should see it. */
  readonly show: (path: string) => string;
  /** A new path for a file that will be moved into its place, on the same disk as the pages. */
  readonly buildDraftPath: () => string;
  /** Lets go of the site; drafts that never came to their place are gone. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the site in `folder`, which is made where it is missing, and waits while another process
 * has it. What a killed run left behind is cleared away.
 * @param shownAs `folder` as the reader should see it; `""` for the folder the reader stands in
 * @param onWait called once with the path of the other process's lock, before waiting
 */
export async function openSite(
  folder: string,
  shownAs: string,
  onWait: (lock: string) => void,
): Promise<OpenSite> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const own = join(root, ".cards");
  const drafts = draftsFolder(root);
  await makeFolder(root, ".cards/lock");
  const unlock = await lockSite(join(own, "lock"), onWait);
  // A process of a killed run may be writing its last draft.
  const clear = () => rm(drafts, { recursive: true, force: true, maxRetries: 5 });
  try {
    await clear();
    sweepCache(root);
    await mkdir(drafts);
    const existing = await readExistingPages(root);
    const pageList = await openPageListFile(own, drafts);
    return {
      folder: root,
      existing,
      pageList,
      show: (path) => (shownAs === "" ? path : `${shownAs}/${path}`),
      buildDraftPath: openDraftPaths(root),
      close: async () => {
        await pageList.close();
        await clear();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
