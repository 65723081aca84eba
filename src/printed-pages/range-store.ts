import type { PaperLink } from "../../scripts/lib/navigation/page-link.ts";
import { openListeners } from "../../scripts/lib/open-listeners.ts";

/** Ranges that this visit has loaded, by the address of their file. */
const ranges = new Map<string, readonly PaperLink[]>();
const changes = openListeners();

/** Calls `listener` whenever a range has been loaded; returns what ends it. */
export const followRanges = changes.follow;

/** All papers of a range by position, always the same array; `undefined` until it is loaded. */
export function findRange(address: string): readonly PaperLink[] | undefined {
  return ranges.get(address);
}

/** Loads a range once; where that fails, the papers that the page brought are enough. */
export async function loadRange(address: string): Promise<void> {
  if (ranges.has(address)) return;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  ranges.set(address, await response.json());
  changes.tell();
}
