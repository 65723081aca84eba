import type { RecordContext } from "../../lib/check/check-record.ts";
import type { RecordSource } from "../../lib/record/json/record-source.ts";
import type { Task, WorkerPool } from "../process/worker-pool.ts";
import { readKeptFile } from "./kept-answers.ts";
import { type ReadPiece, type ReadRecord, readRecord } from "./read-entry.ts";
import type { RecordKey } from "./read-papers.ts";

/** Records that a process is given at once; few enough to have all processes at work. */
const batchSize = 16;
/** Starting processes takes as long as reading this many records. */
const recordsWorthProcess = 300;

/** Records that are read together, and what they are held against; the folder is absolute. */
type ReadInput = Omit<RecordContext, "readKept"> & {
  readonly recordsFolder: string;
  readonly records: readonly {
    readonly bytes: Uint8Array;
    readonly source: RecordSource;
    readonly name: RecordKey;
  }[];
};

/** A record that is to be read, and whom to tell. */
type Waiting = {
  readonly record: ReadInput["records"][number];
  readonly settle: (piece: ReturnType<ReadRecord>) => void;
};

/**
 * Reads records as `readRecord` does, after the first 300 in the processes of a pool. What a process
 * fails at is read here, and fails in the same way.
 * @param recordsFolder where the kept answers lie that records are held against
 */
export function openReader(recordsFolder: string, pool: WorkerPool): ReadRecord {
  let asked = 0;
  let waiting: Waiting[] = [];

  const handOut = (context: Parameters<ReadRecord>[3]) => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const { readKept: _, ...heldAgainst } = context;
    const records = batch.map(({ record }) => record);
    const pieces = pool.run(task, { recordsFolder, ...heldAgainst, records });
    for (const [index, { record, settle }] of batch.entries()) {
      const readHere = () =>
        readRecord(Buffer.from(record.bytes), record.source, record.name, context);
      settle(pieces.then((all) => all[index] ?? readHere(), readHere));
    }
  };

  return (bytes, source, name, context) => {
    asked += 1;
    if (pool.size === 0 || asked <= recordsWorthProcess)
      return readRecord(bytes, source, name, context);
    return new Promise((settle) => {
      waiting.push({ record: { bytes, source, name }, settle });
      if (waiting.length === batchSize) handOut(context);
      // Those that come meanwhile go with it.
      else if (waiting.length === 1) setImmediate(handOut, context);
    });
  };
}

/** Reads records: their pieces in the same order. */
export const task: Task<ReadInput, readonly ReadPiece[]> = {
  module: import.meta.url,
  async run({ recordsFolder, records, ...context }) {
    const readKept = (pmid: string) => readKeptFile(recordsFolder, pmid);
    return records.map(({ bytes, source, name }) =>
      readRecord(Buffer.from(bytes), source, name, { ...context, readKept }),
    );
  },
};
