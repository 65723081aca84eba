import { type FileHandle, mkdir, open, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { type PageList, parsePageList, renderPageList } from "../../lib/plan/page-list.ts";
import { ifMissing, namePathInErrors } from "../files/disk-error.ts";
import { makeFolder } from "../files/folder.ts";
import { replaceFile } from "../files/write-file.ts";
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

/** The file in which a site keeps the list of its generated pages. */
type PageListFile = {
  /** What the file said when it was opened. */
  readonly list: PageList;
  /** Adds entries at the end of the file. They are there for every later run once this resolves. */
  readonly append: (lines: string) => Promise<void>;
  /** Replaces the whole file, all at once, unless it says just this. */
  readonly replace: (list: PageList) => Promise<void>;
  /** Ends the use of the file; entries that were added stay. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the list of generated pages; a missing file is an empty list.
 * @param folder folder of the list, on the same disk as `temporary`
 */
async function openPageListFile(folder: string, temporary: string): Promise<PageListFile> {
  const path = join(folder, "pages");
  const text = await namePathInErrors(path, readFile(path, "utf8")).catch(ifMissing(""));
  const list = parsePageList(text);
  let handle: FileHandle | undefined;
  let hasChanged = false;
  const close = async () => {
    await handle?.close();
    handle = undefined;
  };
  return {
    list,
    append: async (lines) => {
      handle ??= await open(path, "a");
      // A line that a killed run tore off must not run into the next one.
      const isTorn = !hasChanged && text !== "" && !text.endsWith("\n");
      hasChanged = true;
      await namePathInErrors(path, handle.appendFile(isTorn ? `\n${lines}` : lines));
    },
    replace: async (newList) => {
      await close();
      const newText = renderPageList(newList);
      if (hasChanged || newText !== text) await replaceFile(path, newText, temporary);
    },
    close,
  };
}

/** Where a site keeps files that will be moved into their places, on the same disk as these. */
export function draftsFolder(site: string): string {
  return join(site, ".cards", "drafts");
}

/** New paths in a site's folder of drafts, which no other process of the machine will use. */
export function openDraftPaths(site: string): () => string {
  let count = 0;
  return () => join(draftsFolder(site), `${process.pid}-${count++}`);
}
