import { resolve } from "node:path";
import { readProgramVersion } from "../cache/program-version.ts";
import { findJson, openShelf } from "../cache/shelf.ts";
import type { WorkerPool } from "../process/worker-pool.ts";
import type { ReadRecord } from "./read-entry.ts";
import { openReader } from "./read-record.ts";
import { readThrough } from "./read-through.ts";
import { readTerms } from "./read-vocabulary.ts";

/** What `check` knows of records from earlier runs. */
type CheckCache = {
  /** Reads a record, anew where it has an error or it or PubMed's answer has changed. */
  readonly read: ReadRecord;
  /** Leaves to the next run what was asked for or kept in this one. */
  readonly save: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Opens what earlier runs of `check` kept, as long as the folder has the same terms of its own.
 * @param pool where there is much to read anew, its processes do it
 */
export function openCheckCache(
  siteFolder: string,
  recordsFolder: string,
  pool: WorkerPool,
): CheckCache {
  const program = readProgramVersion("scripts/io/records/check-cache.ts");
  const shelf = openShelf(siteFolder, "checks", `${program}${readTerms(recordsFolder, "").hash}`);
  return {
    read: readThrough(
      (hash) => findJson(shelf, hash),
      (hash, kept) => shelf.keep(hash, JSON.stringify(kept)),
      openReader(resolve(recordsFolder), pool),
    ),
    save: shelf.save,
    close: shelf.close,
  };
}
