import { opendir } from "node:fs/promises";
import { resolve } from "node:path";
import type { AreaCheck } from "../../lib/check/check-vocabulary.ts";
import type { IsReachable } from "../../lib/check/rules/addresses.ts";
import { compareFindings, type Finding } from "../../lib/finding.ts";
import { planLeftovers, planOtherEntries, planOwnEntries } from "../../lib/plan/page-list.ts";
import type { PaperEntry, Survey } from "../../lib/record/survey.ts";
import { openTurns, type TakeTurns } from "../process/take-turns.ts";
import { openWaitingPool } from "../process/worker-pool.ts";
import { areasFile } from "../records/list-records.ts";
import type { ReadRecord } from "../records/read-entry.ts";
import { openReader } from "../records/read-record.ts";
import { findOrigins, showRecordPath, surveyWithFacts } from "../records/read-records.ts";
import { readAreas } from "../records/read-vocabulary.ts";
import { type Drafter, openDrafter } from "./drafter.ts";
import { makePages } from "./make-pages.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { type PageOutcome, removeEmptyFolders, removePages } from "./place-pages.ts";
import { openRecordCache, type RecordCache, recallRecords } from "./record-cache.ts";
import { writePaperIndex } from "./write-paper-index.ts";

/** Where records come from and pages go, as paths and as the reader should see them. */
export type GenerationPlaces = {
  readonly recordsFolder: string;
  readonly recordsShownAs: string;
  readonly siteFolder: string;
  readonly siteShownAs: string;
};

/** What a run did. */
export type Generation = {
  readonly papers: number;
  /** The papers themselves, by collection, then position. */
  readonly entries: readonly PaperEntry[];
  /** Pages, each locale counted. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Whether a link of one of their pages leads somewhere on the site. */
  readonly isReachable: IsReachable;
  /** Errors and warnings of records and pages, in report order. */
  readonly findings: readonly Finding[];
};

/**
 * Makes the pages of a site equal to its records: writes what differs, removes what has no record
 * any more, and leaves alone what is somebody else's. The same records give the same bytes.
 * @param onWait called with the path of another process's lock, before waiting for it
 * @param refreshed paths of pages that `refreshPages` wrote for the same change
 * @param overtaken breaks the run off, which then rejects with its reason
 * @throws errors of the file system; no page is ever half-written, and nothing is touched where
 *   the records can't be read
 */
export async function generateSite(
  places: GenerationPlaces,
  onWait: (lock: string) => void,
  refreshed: ReadonlySet<string> = new Set(),
  overtaken?: AbortSignal,
): Promise<Generation> {
  await (await opendir(places.recordsFolder)).close();
  const site = await openSite(places.siteFolder, places.siteShownAs, onWait);
  try {
    return await generatePages(places, refreshed, site, openTurns(overtaken));
  } finally {
    await site.close();
  }
}

async function generatePages(
  places: GenerationPlaces,
  refreshed: ReadonlySet<string>,
  site: OpenSite,
  takeTurns: TakeTurns,
): Promise<Generation> {
  const { recordsFolder, recordsShownAs } = places;
  const areas = readAreas(recordsFolder, showRecordPath(recordsShownAs, areasFile));
  const cache = openRecordCache(site.folder, recordsFolder, areas.areas);
  const pool = openWaitingPool();
  const drafter = openDrafter(recordsFolder, areas.areas, site, pool);
  const readAnew = openReader(resolve(recordsFolder), pool);
  try {
    const generation = await generateWith(
      { areas, cache, read: recallRecords(cache, readAnew, takeTurns), drafter, site },
      places,
      refreshed,
      takeTurns,
    );
    await cache.save();
    return generation;
  } finally {
    await pool.close();
    cache.close();
  }
}

/** What a run works with. */
type Workbench = {
  readonly areas: AreaCheck;
  readonly cache: RecordCache;
  readonly read: ReadRecord;
  readonly drafter: Drafter;
  readonly site: OpenSite;
};

async function generateWith(
  { areas, cache, read, drafter, site }: Workbench,
  { recordsFolder, recordsShownAs }: GenerationPlaces,
  refreshed: ReadonlySet<string>,
  takeTurns: TakeTurns,
): Promise<Generation> {
  const { survey, origins, isReachable } = await surveyWithFacts(recordsFolder, read, {
    shownAs: recordsShownAs,
    siteFolder: site.folder,
    leastSeverity: "warning",
    areas,
    // Pages that will have to be made can be drafted while the other records are read.
    onRight: (origin) => {
      if (cache.recallPages(origin.hash) === undefined) drafter.add(origin);
    },
  });
  const pages = await makePages(
    {
      origins: findOrigins(survey.papers, origins),
      isReachable,
      showOrigin: ({ path, line }) =>
        showRecordPath(recordsShownAs, path.endsWith(".json") ? path : `${path}:${line}`),
    },
    drafter,
    cache,
    site,
    takeTurns,
  );
  const removal = await removeLeftovers(survey, pages, site, recordsShownAs);
  await writePaperIndex(
    {
      recordsFolder,
      survey,
      origins,
      pages,
      removed: removal.removed,
      readSummary: cache.readSummary,
    },
    site,
    takeTurns,
  );
  const outcomes = Array.from(pages.values(), (outcome) => countedAs(outcome, refreshed));
  const count = (wanted: PageOutcome["action"]) =>
    outcomes.filter(({ action }) => action === wanted).length;
  return {
    papers: survey.papers.length,
    entries: survey.papers,
    isReachable,
    written: count("write"),
    unchanged: count("keep"),
    removed: removal.removed.length,
    findings: [
      ...survey.findings,
      ...outcomes.flatMap(({ finding }) => finding ?? []),
      ...removal.findings,
    ].sort(compareFindings),
  };
}

/** Removes the pages whose record is gone; the list of pages then has those alone that are there. */
async function removeLeftovers(
  survey: Survey,
  pages: ReadonlyMap<string, PageOutcome>,
  site: OpenSite,
  recordsShownAs: string,
): ReturnType<typeof removePages> {
  const removal = await removePages(planLeftovers(site.existing.values(), survey), site, (page) =>
    showRecordPath(recordsShownAs, recordPath(page)),
  );
  await removeEmptyFolders(site);
  const others = planOtherEntries(site.pageList.list, site.existing, removal.removed);
  await site.pageList.replace(
    new Map([...others, ...planOwnEntries(pages.values(), site.pageList.list)]),
  );
  return removal;
}

/** A page that was written for this change already is one that the run finds as it should be. */
function countedAs(outcome: PageOutcome, refreshed: ReadonlySet<string>): PageOutcome {
  const isRefreshed = outcome.action === "keep" && refreshed.has(outcome.path);
  return isRefreshed ? { ...outcome, action: "write" } : outcome;
}

/** Where the record of a page would lie in the records folder. */
function recordPath(page: string): string {
  const [collection, name] = page.split("/").slice(-2);
  return `${collection}/${name?.replace(/\.mdx?$/, "")}.json`;
}
