import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCollections } from "../../../scripts/io/read-collections.ts";
import { readPages } from "../../../scripts/io/read-pages.ts";
import { groupBy } from "../../../scripts/lib/check/group-by.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { collectionAddress, paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { collectionLabel } from "../../../scripts/lib/navigation/collection-label.ts";
import { groupByRange, rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import { pagesFolder } from "../../../scripts/lib/plan/pages-folder.ts";
import type { PaperEntry } from "../../../scripts/lib/record/survey.ts";
import { editAddress } from "../edit-address.ts";
import type { PageLink } from "../printed-pages/page-link.ts";
import { readPageTitle } from "./page-title.ts";

/** A paper of a range: where its page is read, and where its record is edited. */
export type IndexedPaper = PageLink & {
  readonly collection: string;
  readonly id: string;
  readonly editUrl: string;
};

/** The papers of one range of a collection: all that the printing of one of them needs of the others. */
export type PaperRange = {
  readonly collection: PageLink;
  readonly label: string;
  readonly papers: readonly IndexedPaper[];
  /** The last paper of the range before and the first of the one after. */
  readonly before?: PageLink;
  readonly after?: PageLink;
};

/** Where a site's pages are and what it is called from outside. */
export type Site = {
  readonly folder: string;
  readonly locale: Locale;
  /** The base path of the locale's site, with `/` at either end. */
  readonly baseUrl: string;
  /** Address of the repository's files on its branch, without a final slash. */
  readonly source: string;
};

/** All papers of a site that have a page in its locale, by collection and range. */
export function readPaperIndex(site: Site): readonly PaperRange[] {
  const pages = readPages(join(site.folder, pagesFolder(site.locale)));
  const collections = readCollections(join(site.folder, "records"));
  return [...groupBy(pages, ({ collection }) => collection)].flatMap(([name, papers]) => {
    const collection = {
      title: collectionLabel(name, collections, site.locale),
      permalink: withBase(collectionAddress(name), site),
    };
    return indexCollection(collection, papers, site);
  });
}

function indexCollection(
  collection: PageLink,
  entries: readonly PaperEntry[],
  site: Site,
): readonly PaperRange[] {
  const ranges = groupByRange(entries).map(({ range, items }) => ({
    label: rangeLabel(range),
    papers: items.map((entry) => indexPaper(entry, site)),
  }));
  return ranges.map(({ label, papers }, index) => {
    const before = ranges[index - 1]?.papers.at(-1);
    const after = ranges[index + 1]?.papers[0];
    return {
      collection,
      label,
      papers,
      ...(before && { before: linkTo(before) }),
      ...(after && { after: linkTo(after) }),
    };
  });
}

function indexPaper({ collection, id }: PaperEntry, site: Site): IndexedPaper {
  const text = readFileSync(join(site.folder, pagePath(collection, id, site.locale)), "utf8");
  return {
    collection,
    id,
    title: readPageTitle(text) ?? id,
    permalink: withBase(paperAddress(collection, id), site),
    editUrl: editAddress(site.source, `papers/${collection}/${id}.md`, site.locale),
  };
}

function withBase(address: string, { baseUrl }: Site): string {
  return `${baseUrl}${address.slice(1)}`;
}

function linkTo({ title, permalink }: PageLink): PageLink {
  return { title, permalink };
}

/** A name for a range that is a file's on every system. */
export function rangeKeyOf({ papers, label }: PaperRange): string {
  return `${papers[0]?.collection}-${label.replace("–", "-")}`;
}
