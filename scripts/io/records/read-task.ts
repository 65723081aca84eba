import type { RecordContext } from "../../lib/check/check-record.ts";
import type { RecordSource } from "../../lib/record/record-source.ts";
import type { Task } from "../process/worker-pool.ts";
import { readKeptFile } from "./kept-answers.ts";
import { type ReadPiece, type RecordKey, readRecord } from "./read-entry.ts";

/** Records that are read together, and what they are held against; the folder is absolute. */
export type ReadInput = Omit<RecordContext, "readKept"> & {
  readonly recordsFolder: string;
  readonly records: readonly {
    readonly bytes: Uint8Array;
    readonly source: RecordSource;
    readonly name: RecordKey;
  }[];
};

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
