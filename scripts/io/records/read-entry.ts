import { readFileSync } from "node:fs";
import { buildUnreadFacts } from "../../lib/check/build-record-facts.ts";
import { checkCollection } from "../../lib/check/check-collection.ts";
import type { RecordContext } from "../../lib/check/check-record.ts";
import type { RecordFacts } from "../../lib/check/facts/record-facts.ts";
import {
  describeLinkOutsideRecords,
  describeMisplacedRecord,
  describeTooLarge,
  describeUnexpectedFile,
  describeUnreadableFile,
  largestRecord,
} from "../../lib/check/rules/file-rules.ts";
import { findInvalidCollectionName } from "../../lib/check/rules/ids.ts";
import type { Finding } from "../../lib/finding.ts";
import type { PaperSummary } from "../../lib/navigation/paper-summary.ts";
import { decodeText, isUtf16 } from "../../lib/record/json/decode-text.ts";
import { type RecordSource, startOf } from "../../lib/record/json/record-source.ts";
import type { Collection } from "../../lib/record/survey.ts";
import type { RecordKey } from "./hash-record.ts";
import type { KeptFile } from "./kept-answers.ts";
import type { RecordsEntry } from "./list-records.ts";
import { readLines } from "./read-lines.ts";

/** What reading a part of a records folder adds to what is known of the whole. */
export type ReadPiece = {
  readonly findings?: readonly Finding[];
  readonly facts?: RecordFacts;
  /** The summary of a record that was read anew for a site; absent where it has an error. */
  readonly summary?: PaperSummary;
  /** The hash of a record's bytes and name. */
  readonly hash?: string;
  /** The hash of the kept answer that it was held against; absent where it has no PMID. */
  readonly answer?: string;
  readonly collection?: Collection;
  /** Whether a record of this collection could not be named. */
  readonly isUnreadable?: boolean;
};

/** What records are held against, and by what to tell that it has changed. */
export type ReadContext = Omit<RecordContext, "readKept"> & {
  readonly readKept: (pmid: string) => KeptFile;
};

/** Makes a piece of a record's bytes. */
export type ReadRecord = (
  bytes: Buffer,
  source: RecordSource,
  name: RecordKey,
  context: ReadContext,
) => ReadPiece | Promise<ReadPiece>;

/** Makes it in a context that is known. */
export type BoundRead = (
  bytes: Buffer,
  source: RecordSource,
  name: RecordKey,
) => ReadPiece | Promise<ReadPiece>;

/** What is yet to be done for a piece, so that several can be under way at once. */
type PieceWork = () => ReadPiece | Promise<ReadPiece>;

/**
 * Reads one entry of a records folder; a `.jsonl` file gives a piece a line.
 * @param file path of the entry as the reader should see it
 * @param read what makes a piece of a record's bytes
 */
export async function* readEntry(
  entry: RecordsEntry,
  file: string,
  read: BoundRead,
): AsyncGenerator<PieceWork> {
  const describe = (error: unknown): ReadPiece => {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code === "ENOENT") return {};
    return describeUnread(entry, file, [describeUnreadableFile(startOf({ file }), code)]);
  };
  if (entry.kind !== "lines") {
    yield () => readWhole(entry, file, read).catch(describe);
    return;
  }
  try {
    yield* readRecordLines(entry, file, read);
  } catch (error) {
    yield () => describe(error);
  }
}

async function readWhole(entry: RecordsEntry, file: string, read: BoundRead): Promise<ReadPiece> {
  const place = startOf({ file });
  switch (entry.kind) {
    case "collection":
      return {
        collection: { name: entry.name, label: entry.name },
        findings: findInvalidCollectionName(entry.name, place),
      };
    case "about":
      return readAbout(entry, file);
    case "misplaced":
      return { findings: [describeMisplacedRecord(place)] };
    case "outside":
      return describeUnread(entry, file, [describeLinkOutsideRecords(place)]);
    case "other":
      return { findings: [describeUnexpectedFile(place)] };
    default:
      return readRecordFile(entry, file, read);
  }
}

async function readAbout(entry: RecordsEntry, file: string): Promise<ReadPiece> {
  if (entry.size > largestRecord) return { findings: [describeTooLarge(startOf({ file }))] };
  const { text, findings } = decodeText(readFileSync(entry.path), { file });
  if (text === undefined) return { findings };
  const checked = checkCollection(text, { file }, entry.collection);
  return { ...checked, findings: [...findings, ...checked.findings] };
}

async function readRecordFile(
  entry: RecordsEntry,
  file: string,
  read: BoundRead,
): Promise<ReadPiece> {
  if (entry.size > largestRecord) {
    return describeUnread(entry, file, [describeTooLarge(startOf({ file }))]);
  }
  const name = { collection: entry.collection, id: recordId(entry.name) };
  return read(readFileSync(entry.path), { file }, name);
}

async function* readRecordLines(
  { path, collection }: RecordsEntry,
  file: string,
  read: BoundRead,
): AsyncGenerator<PieceWork> {
  for await (const { number, bytes } of readLines(path, largestRecord)) {
    const source = { file, line: number };
    if (bytes === undefined) {
      yield () => ({ isUnreadable: true, findings: [describeTooLarge(startOf(source))] });
      continue;
    }
    yield () => read(bytes, source, { collection });
    // Every other line of a UTF-16 file is cut in the middle of a character.
    if (number === 1 && isUtf16(bytes)) return;
  }
}

function describeUnread(
  { kind, collection, name, shown }: RecordsEntry,
  file: string,
  findings: readonly Finding[],
): ReadPiece {
  if (kind === "about") return { findings };
  if (!name.endsWith(".json") || !shown.includes("/")) return { findings, isUnreadable: true };
  const facts = buildUnreadFacts({ collection, id: recordId(name) }, startOf({ file }));
  return { findings, facts };
}

function recordId(name: string): string {
  return name.replace(/\.json$/, "");
}

function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
