import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { IsReachable } from "../../lib/check/rules/link-target.ts";
import type { RecordOrigin } from "../records/read-records.ts";
import { type Draft, type DraftPlaces, draftPages } from "./draft-pages.ts";
import { type DraftProcess, startDraftProcess } from "./draft-process.ts";
import type { OpenSite } from "./open-site.ts";

/** Records whose pages are drafted together. */
export type DraftBatch = {
  readonly origins: readonly RecordOrigin[];
  /** By the hashes of the origins, each as if all of its links led somewhere. */
  readonly drafts: ReadonlyMap<string, Draft>;
};

/** Drafts the pages of records, in processes of their own while the caller looks at other records. */
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
  /** Ends the processes. */
  readonly close: () => Promise<void>;
};

type Batch = {
  readonly origins: RecordOrigin[];
  /** Missing where no process was told of the batch, `undefined` where it failed. */
  drafts?: Promise<DraftBatch["drafts"] | undefined>;
};

const batchSize = 64;
/** Starting a process takes as long as drafting this many batches. */
const batchesWorthProcess = 16;
/** Drafting takes as long as what the caller does meanwhile in no more than so many. */
const mostProcesses = 2;
/** Batches that a process has at hand, lest it wait for a caller who is busy. */
const mostWaiting = 8;

/** Where drafting is worth a process of its own, and the machine has a core for it, it goes to one. */
export function openDrafter(recordsFolder: string, site: OpenSite): Drafter {
  const places: DraftPlaces = {
    recordsFolder: resolve(recordsFolder),
    siteFolder: site.folder,
    buildDraftPath: site.buildDraftPath,
  };
  const added = new Set<string>();
  const batches: Batch[] = [];
  const count = Math.min(mostProcesses, availableParallelism() - 1);
  const processes: DraftProcess[] = [];
  /** Batches that a process has, or that were taken before one had them. */
  let begun = 0;

  /** Hands out what is waiting, but the last batch, which may still grow. */
  const handOut = () => {
    for (const process of processes) {
      while (process.countWaiting() < mostWaiting && begun < batches.length - 1) {
        const batch = batches[begun++];
        if (batch) batch.drafts = process.draft(batch.origins);
      }
    }
  };

  return {
    add: (origin) => {
      if (added.has(origin.hash)) return;
      added.add(origin.hash);
      const last = batches.at(-1);
      if (last && !isFull(last.origins, origin)) {
        last.origins.push(origin);
        return;
      }
      batches.push({ origins: [origin] });
      if (batches.length > batchesWorthProcess) {
        while (processes.length < count) processes.push(startDraftProcess(places, handOut));
      }
      handOut();
    },
    take: async function* () {
      for (const [index, { origins, drafts }] of batches.entries()) {
        begun = Math.max(begun, index + 1);
        // What a process failed at fails here in the same way, and is told.
        yield {
          origins,
          drafts: (await drafts) ?? (await draftPages(places, origins, () => true)),
        };
      }
    },
    redraft: (origins, isReachable) => draftPages(places, origins, isReachable),
    close: async () => {
      await Promise.all(processes.map(({ end }) => end()));
    },
  };
}

/** Lines of one file stay together, since a file is read from its beginning. */
function isFull(origins: readonly RecordOrigin[], next: RecordOrigin): boolean {
  return origins.length >= batchSize && origins.at(-1)?.path !== next.path;
}
