import { resolve } from "node:path";
import type { IsReachable } from "../../lib/check/rules/link-target.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { WorkerPool } from "../process/worker-pool.ts";
import type { RecordOrigin } from "../records/read-papers.ts";
import { type Draft, type DraftPlaces, draftPages, task } from "./draft-pages.ts";
import type { OpenSite } from "./open-site.ts";

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
