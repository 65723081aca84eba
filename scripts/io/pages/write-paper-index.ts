import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../lib/locale.ts";
import { type PaperIndexEntry, sortPapers } from "../../lib/navigation/paper-index.ts";
import type { PaperSummary } from "../../lib/navigation/paper-summary.ts";
import { type PageHead, parsePageHead } from "../../lib/page/front-matter.ts";
import { pagePath, pagesFolder } from "../../lib/page/page-path.ts";
import type { PaperEntry, Survey } from "../../lib/record/survey.ts";
import type { Shelf } from "../cache/shelf.ts";
import { isWithin, relativePath } from "../files/relative-path.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import type { RecordOrigin } from "../records/read-papers.ts";
import type { OpenSite } from "./open-site.ts";
import type { PageOutcome } from "./place-pages.ts";
import { collectionsKey, findPaperEntry, openPaperIndexShelf } from "./read-paper-index.ts";

/** What a run of `generate` knows once the pages are in their places. */
type MadeSite = {
  readonly recordsFolder: string;
  readonly survey: Survey;
  /** By `<collection>/<id>`. */
  readonly origins: ReadonlyMap<string, RecordOrigin>;
  /** What became of the pages that records ask for, by path. */
  readonly pages: ReadonlyMap<string, PageOutcome>;
  /** Paths of the pages that are gone. */
  readonly removed: readonly string[];
  /** The summary of a record, by the hash that its origin has. */
  readonly readSummary: (hash: string) => PaperSummary | undefined;
};

/**
 * Writes the index of a site's papers, an entry a paper, all at once and only where it changed.
 * The same records and pages give the same bytes.
 */
export async function writePaperIndex(
  made: MadeSite,
  site: OpenSite,
  takeTurns: TakeTurns,
): Promise<void> {
  const { survey } = made;
  const removed = new Set(made.removed);
  const others = readOtherPages(site, (path) => !removed.has(path) && !isAsWanted(path, made));
  const shelf = openPaperIndexShelf(site.folder);
  try {
    const { collections, areas } = survey;
    shelf.keep(collectionsKey, JSON.stringify({ collections, areas }));
    for (const paper of sortPapers(listPapers(survey, others), survey.collections)) {
      await takeTurns();
      const name = `${paper.collection}/${paper.id}`;
      const entry = buildEntry(paper, others, made, site);
      const known = survey.withheld.has(name) ? findFormer(shelf, name) : undefined;
      shelf.keep(name, JSON.stringify({ ...entry, ...(known && { known }) }));
    }
    await shelf.save();
  } finally {
    shelf.close();
  }
}

/** What the last index had of a paper whose record has come to have an error: its page stays, too. */
function findFormer(shelf: Shelf, name: string): PaperIndexEntry["known"] {
  const known = findPaperEntry(shelf, name)?.known;
  return known && { ...known, isFormer: true };
}

/** The papers, and the pages without one; the position of these is the default locale's, if it has the page. */
function listPapers({ papers }: Survey, others: ReadonlyMap<string, PageHeads>): PaperEntry[] {
  const names = new Set(papers.map(({ collection, id }) => `${collection}/${id}`));
  const pages = [...others].flatMap(([name, heads]): PaperEntry[] => {
    const [collection = "", id = ""] = name.split("/");
    const position = (heads["zh-Hant"] ?? heads.en)?.position;
    return names.has(name) || position === undefined ? [] : [{ collection, id, position }];
  });
  return [...papers, ...pages];
}

function buildEntry(
  { collection, id, position }: PaperEntry,
  others: ReadonlyMap<string, PageHeads>,
  made: MadeSite,
  site: OpenSite,
): PaperIndexEntry {
  const name = `${collection}/${id}`;
  const origin = made.origins.get(name);
  const isPaper = made.pages.has(pagePath(collection, id, locales[0]));
  const summary = origin && isPaper ? made.readSummary(origin.hash) : undefined;
  const titleOf = (locale: Locale) => {
    if (isAsWanted(pagePath(collection, id, locale), made)) return summary?.titles[locale];
    const head = others.get(name)?.[locale];
    return head && (head.title ?? id);
  };
  return {
    collection,
    id,
    position,
    pages: Object.fromEntries(
      locales.flatMap((locale) => {
        const title = titleOf(locale);
        return title === undefined ? [] : [[locale, title]];
      }),
    ),
    ...(origin && { source: locateRecord(origin, made.recordsFolder, site) }),
    ...(summary && { known: { record: summary.record, outline: summary.outline } }),
    gaps: summary?.gaps ?? [],
    topics: summary?.topics ?? [],
    formerAddresses: summary?.formerAddresses ?? [],
  };
}

/** Whether a page is the one that its record gives. */
function isAsWanted(path: string, { pages }: MadeSite): boolean {
  const action = pages.get(path)?.action;
  return action === "write" || action === "keep";
}

function locateRecord(
  { path, line, hash }: RecordOrigin,
  recordsFolder: string,
  site: OpenSite,
): NonNullable<PaperIndexEntry["source"]> {
  // What lies elsewhere has no path in the repository; the site's own folder stands for it.
  const folder = isWithin(recordsFolder, site.folder)
    ? relativePath(site.folder, recordsFolder)
    : "records";
  return { file: `${folder}/${path}`, line, hash };
}

/** Heads of the pages of one paper; a locale without a page is left out. */
type PageHeads = Readonly<Partial<Record<Locale, PageHead>>>;

const pagePattern = /^(?<folder>.+)\/(?<name>[^/]+\/[^/]+)\.md$/;

/**
 * What the pages say that a site had when it was opened, by `<collection>/<id>`. Pages whose front
 * matter has no position are none of a paper and left out.
 * @param isWanted whether a page is to be read, by its repository-relative path
 */
function readOtherPages(
  site: OpenSite,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, PageHeads> {
  const pages = new Map<string, PageHeads>();
  for (const { path, isFile } of site.existing.values()) {
    const { folder, name } = pagePattern.exec(path)?.groups ?? {};
    const locale = locales.find((candidate) => pagesFolder(candidate) === folder);
    if (!isFile || name === undefined || locale === undefined || !isWanted(path)) continue;
    const head = parsePageHead(readFileSync(join(site.folder, path), "utf8"));
    if (head !== undefined) pages.set(name, { ...pages.get(name), [locale]: head });
  }
  return pages;
}
