import { lstatSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { completeRecord } from "../../lib/card/complete-record.ts";
import type { IsReachable } from "../../lib/check/rules/addresses.ts";
import type { Locale } from "../../lib/locale.ts";
import { pagePath } from "../../lib/page/page-path.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { namingPath } from "../files/disk-error.ts";
import type { Task, WorkerPool } from "../process/worker-pool.ts";
import { type RecordOrigin, readPapers } from "../records/read-papers.ts";
import { type OpenSite, openDraftPaths } from "./open-site.ts";
import { hashPage, readPageHash } from "./read-existing-pages.ts";

/** Records whose pages are drafted together. */
export type DraftBatch = {
  readonly origins: readonly RecordOrigin[];
  /** By the hashes of the origins, each as if all of its links led somewhere. */
  readonly drafts: ReadonlyMap<string, Draft>;
};

/** Drafts the pages of records, in other processes while the caller looks at other records. */
export type Drafter = {
  /** Asks for the pages of a record, which must be without an error; again is as good as once. */
  readonly add: (origin: RecordOrigin) => void;
  /** What was asked for, in that order. */
  readonly take: () => AsyncGenerator<DraftBatch>;
  /** Drafts pages anew, here and now, by where their links really lead. */
  readonly redraft: (
    origins: readonly RecordOrigin[],
    isReachable: IsReachable,
  ) => Promise<DraftBatch["drafts"]>;
};

type Batch = {
  readonly origins: RecordOrigin[];
  /** Missing where no process was told of the batch, `undefined` where it failed. */
  drafts?: Promise<DraftBatch["drafts"] | undefined>;
};

const batchSize = 64;
/** Starting a process takes as long as drafting this many batches. */
const batchesWorthProcess = 16;

/** Where there is much to draft, and the pool has processes, it goes to them. */
export function openDrafter(
  recordsFolder: string,
  areas: Areas,
  site: OpenSite,
  pool: WorkerPool,
): Drafter {
  const places: DraftPlaces = {
    recordsFolder: resolve(recordsFolder),
    siteFolder: site.folder,
    areas,
    buildDraftPath: site.buildDraftPath,
  };
  const added = new Set<string>();
  const batches: Batch[] = [];
  /** How many batches were handed to a process, or taken before one had them. */
  let begun = 0;

  /** Hands out what is waiting, but the last batch, which may still grow. */
  const handOut = () => {
    if (pool.size === 0 || batches.length <= batchesWorthProcess) return;
    for (const batch of batches.slice(begun, -1)) {
      const { recordsFolder: folder, siteFolder } = places;
      const input = { recordsFolder: folder, siteFolder, areas, origins: batch.origins };
      // What a process fails at fails here in the same way, and is told.
      batch.drafts = pool.run(task, input).catch(() => undefined);
    }
    begun = Math.max(begun, batches.length - 1);
  };

  return {
    add(origin) {
      if (added.has(origin.hash)) return;
      added.add(origin.hash);
      const last = batches.at(-1);
      if (last && !isFull(last.origins, origin)) {
        last.origins.push(origin);
        return;
      }
      batches.push({ origins: [origin] });
      handOut();
    },
    take: async function* () {
      for (const [index, { origins, drafts }] of batches.entries()) {
        begun = Math.max(begun, index + 1);
        yield {
          origins,
          drafts: (await drafts) ?? (await draftPages(places, origins, () => true)),
        };
      }
    },
    redraft: (origins, isReachable) => draftPages(places, origins, isReachable),
  };
}

/** Lines of one file stay together, since a file is read from its beginning. */
function isFull(origins: readonly RecordOrigin[], next: RecordOrigin): boolean {
  return origins.length >= batchSize && origins.at(-1)?.path !== next.path;
}

/** Where records are read, where their pages belong, and where drafts are kept meanwhile. */
type DraftPlaces = {
  readonly recordsFolder: string;
  readonly siteFolder: string;
  readonly areas: Areas;
  /** A new path for a file that will be moved into its place, on the same disk as the pages. */
  readonly buildDraftPath: () => string;
};

/** Both pages of a record, and what they were made of besides it. */
export type KeptPages = {
  /** SHA-256 of the pages, hexadecimal. */
  readonly hashes: Readonly<Record<Locale, string>>;
  /** The targets that the rendering of either page asked about, and whether they were there. */
  readonly asked: readonly (readonly [target: string, page: Locale, isReachable: boolean])[];
};

/** What is known of the pages of records, each under the hash that its origin has. */
export type PagesCache = {
  /** What an earlier run kept of a record's pages. */
  readonly recallPages: (hash: string) => KeptPages | undefined;
  readonly keepPages: (hash: string, pages: KeptPages) => void;
};

/** Both pages of a record as they should be. */
export type Draft = {
  readonly pages: KeptPages;
  /** The files that hold them, but for a page that stands in its place already. */
  readonly files: Partial<Readonly<Record<Locale, string>>>;
};

/**
 * Renders both pages of records, which must be without an error, and writes those that the site
 * doesn't have; a record that changed meanwhile is left out.
 * @returns the drafts by the hashes of their origins
 */
async function draftPages(
  places: DraftPlaces,
  origins: readonly RecordOrigin[],
  isReachable: IsReachable,
): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for await (const { paper, origin } of readPapers(places.recordsFolder, origins)) {
    const record = completeRecord(paper.record, places.areas);
    drafts.set(origin.hash, draftPaper({ ...paper, record }, places, isReachable));
  }
  return drafts;
}

let buildDraftPath: (() => string) | undefined;

/** The same for other processes, as if all links led somewhere; both folders are absolute. */
export const task: Task<
  Omit<DraftPlaces, "buildDraftPath"> & { readonly origins: readonly RecordOrigin[] },
  ReadonlyMap<string, Draft>
> = {
  module: import.meta.url,
  run({ origins, ...places }) {
    buildDraftPath ??= openDraftPaths(places.siteFolder);
    return draftPages({ ...places, buildDraftPath }, origins, () => true);
  },
};

function draftPaper(
  paper: Paper,
  { siteFolder, buildDraftPath }: DraftPlaces,
  isReachable: IsReachable,
): Draft {
  const { collection, id } = paper;
  const asked: KeptPages["asked"][number][] = [];
  const files: Partial<Record<Locale, string>> = {};
  const draft = (locale: Locale): string => {
    const text = renderPage(paper, locale, (target) => {
      const answer = isReachable(target, { collection, id, locale });
      asked.push([target, locale, answer]);
      return answer;
    });
    const hash = hashPage(text);
    const place = join(siteFolder, pagePath(collection, id, locale));
    if (isThere(place, hash)) return hash;
    const file = buildDraftPath();
    // Writing many small files in the background takes twice the processor's time.
    namingPath(place, () => writeFileSync(file, text));
    files[locale] = file;
    return hash;
  };
  return { pages: { hashes: { "zh-Hant": draft("zh-Hant"), en: draft("en") }, asked }, files };
}

function isThere(place: string, hash: string): boolean {
  const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readPageHash(place) === hash;
}
