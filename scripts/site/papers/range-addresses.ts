import type { PageLink } from "../../lib/navigation/page-link.ts";
import { rangeKey, rangeLabel } from "../../lib/navigation/position-range.ts";
import type { PaperRange } from "./paper-range.ts";

/** The page of a range; `undefined` where the collection's own page has all its papers. */
export function rangePage(range: PaperRange): PageLink | undefined {
  if (range.before === undefined && range.after === undefined) return undefined;
  return { title: rangeLabel(range.range), permalink: `${rangePath(range)}/` };
}

/** Where all papers of a range are found as JSON, base path included. */
export function rangeFile(range: PaperRange): string {
  return `${rangePath(range)}.json`;
}

function rangePath({ collection, range }: PaperRange): string {
  return `${collection.permalink}positions/${rangeKey(range)}`;
}

/** What files are named that hold something of a range alone: unlike those of any other range. */
export function rangeName({ papers, range }: PaperRange): string {
  return `${papers[0]?.collection}-${rangeKey(range)}`;
}
