import { buildUnreadFacts } from "../../lib/check/build-record-facts.ts";
import { checkRecord, type RecordCheck, type RecordContext } from "../../lib/check/check-record.ts";
import type { Finding } from "../../lib/finding.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import { decodeText } from "../../lib/record/json/decode-text.ts";
import { type RecordSource, startOf } from "../../lib/record/json/record-source.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { Task, WorkerPool } from "../process/worker-pool.ts";
import { hashRecord, type RecordKey } from "./hash-record.ts";
import { readKeptFile } from "./kept-answers.ts";
import type { ReadContext, ReadPiece, ReadRecord } from "./read-entry.ts";

/** Reads and checks a record; a blank line of a `.jsonl` file is nothing. */
export function readRecord(
  bytes: Buffer,
  source: RecordSource,
  name: RecordKey,
  context?: ReadContext,
): ReadPiece {
  const { text, findings } = decodeText(bytes, source);
  const { collection, id } = name;
  if (id === undefined && text?.trim() === "" && findings.length === 0) return {};
  if (text === undefined) {
    if (id === undefined) return { findings, isUnreadable: true };
    return { findings, facts: buildUnreadFacts({ collection, id }, startOf(source)) };
  }
  // The end of a CR LF is no line of its own.
  const record = id === undefined ? text.replace(/\r$/, "") : text;
  let answer: string | undefined;
  const readKept = (pmid: string) => {
    const kept = context?.readKept(pmid);
    answer = kept?.hash;
    return kept?.parse();
  };
  const checked = checkRecord(record, source, name, context && { ...context, readKept });
  return {
    ...withFindings(checked, findings, context?.areas),
    hash: hashRecord(bytes, name),
    ...(answer !== undefined && { answer }),
  };
}

/** A record whose encoding has an error of its own makes no page, however well the rest of it reads. */
function withFindings(
  { facts, record, standings, findings }: RecordCheck,
  earlier: readonly Finding[],
  areas: Areas | undefined,
): ReadPiece {
  const all = [...earlier, ...findings];
  if (facts === undefined) return { findings: all, isUnreadable: true };
  if (earlier.length > 0) return { findings: all, facts: { ...facts, isRight: false } };
  const summary = record && areas && buildPaperSummary(record, areas, standings);
  return { findings: all, facts, ...(summary && { summary }) };
}

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
