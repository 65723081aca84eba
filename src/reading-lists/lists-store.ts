import { useSyncExternalStore } from "react";
import { followLists, keptText, listsKey, tellChange } from "./kept-lists.ts";
import { parseReadingLists, type ReadingList, renderReadingLists } from "./reading-list.ts";

let read: { readonly text: string; readonly lists: readonly ReadingList[] } | undefined;

/** The reader's lists, the one that was used last first; the same array until they change. */
export function readLists(): readonly ReadingList[] {
  const text = keptText();
  if (read?.text !== text) read = { text, lists: parseReadingLists(text === "" ? "[]" : text) };
  return read.lists;
}

/** The reader's lists, for whatever is shown again once they change. */
export function useLists(): readonly ReadingList[] {
  return useSyncExternalStore(followLists, readLists);
}

/**
 * Keeps the lists in this browser, and tells everything that shows them.
 * @returns whether the browser had room for them, and leave to keep them
 */
export function keepLists(lists: readonly ReadingList[]): boolean {
  try {
    localStorage.setItem(listsKey, renderReadingLists(lists));
  } catch {
    return false;
  }
  tellChange();
  return true;
}
