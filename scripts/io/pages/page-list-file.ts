import { type FileHandle, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PageList, parsePageList, renderPageList } from "../../lib/plan/page-list.ts";
import { isDiskError, namePathInErrors } from "../files/disk-error.ts";
import { replaceFile } from "../files/replace-file.ts";

/** The file in which a site keeps the list of its generated pages. */
export type PageListFile = {
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
export async function openPageListFile(folder: string, temporary: string): Promise<PageListFile> {
  const path = join(folder, "pages");
  const text = await namePathInErrors(path, readFile(path, "utf8")).catch((error) => {
    if (isDiskError(error, "ENOENT")) return "";
    throw error;
  });
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
