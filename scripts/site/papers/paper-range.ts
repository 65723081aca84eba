import type { PageLink, PaperLink } from "../../lib/navigation/page-link.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { type PositionRange, rangeKey, rangeLabel } from "../../lib/navigation/position-range.ts";

/** A paper of a range: where its page is read, and where its record is edited. */
export type IndexedPaper = PaperLink & {
  readonly collection: string;
  readonly id: string;
  /** From the site's root, without its base path, where the site has the desk. */
  readonly editUrl: string;
  /** Where the file is that its page is made of. */
  readonly sourceUrl: string;
  /** What is known of its record; absent where there is none, or one with an error. */
  readonly known?: PaperIndexEntry["known"];
};

/** The papers of one range of a collection: all that the printing of one of them needs of the others. */
export type PaperRange = {
  readonly collection: PageLink;
  readonly range: PositionRange;
  readonly papers: readonly IndexedPaper[];
  /** The last paper of the range before and the first of the one after. */
  readonly before?: PaperLink;
  readonly after?: PaperLink;
};

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
