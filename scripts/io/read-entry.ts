import { readFileSync } from "node:fs";
import { buildUnreadFacts } from "../lib/check/build-facts.ts";
import { checkCollection } from "../lib/check/check-collection.ts";
import { checkRecord } from "../lib/check/check-record.ts";
import type { RecordFacts } from "../lib/check/record-facts.ts";
import { findInvalidCollectionName } from "../lib/check/rules/invalid-name.ts";
import { describeLinkOutsideRecords } from "../lib/check/rules/link-outside-records.ts";
import { describeMisplacedRecord } from "../lib/check/rules/misplaced-record.ts";
import { describeTooLarge, largestRecord } from "../lib/check/rules/too-large.ts";
import { describeUnexpectedFile } from "../lib/check/rules/unexpected-file.ts";
import { describeUnreadableFile } from "../lib/check/rules/unreadable-file.ts";
import type { Finding } from "../lib/finding.ts";
import { decodeText, isUtf16 } from "../lib/record/decode-text.ts";
import { startOf } from "../lib/record/record-source.ts";
import type { Collection } from "../lib/record/survey.ts";
import type { RecordsEntry } from "./list-records.ts";
import { readLines } from "./read-lines.ts";

/** What reading a part of a records folder adds to what is known of the whole. */
export type ReadPiece = {
  readonly findings?: readonly Finding[];
  readonly facts?: RecordFacts;
  readonly collection?: Collection;
  /** Whether a record of this collection could not be named. */
  readonly isUnreadable?: boolean;
};

/**
 * Reads one entry of a records folder; a `.jsonl` file gives a piece a line.
 * @param file path of the entry as the reader should see it
 */
export async function* readEntry(entry: RecordsEntry, file: string): AsyncGenerator<ReadPiece> {
  try {
    if (entry.kind === "lines") yield* readRecordLines(entry, file);
    else yield await readWhole(entry, file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code !== "ENOENT")
      yield describeUnread(entry, file, [describeUnreadableFile(startOf({ file }), code)]);
  }
}

async function readWhole(entry: RecordsEntry, file: string): Promise<ReadPiece> {
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
      return readRecord(entry, file);
  }
}

async function readAbout(entry: RecordsEntry, file: string): Promise<ReadPiece> {
  if (entry.size > largestRecord) return { findings: [describeTooLarge(startOf({ file }))] };
  const { text, findings } = decodeText(readFileSync(entry.path), { file });
  if (text === undefined) return { findings };
  const checked = checkCollection(text, { file }, entry.collection);
  return { ...checked, findings: [...findings, ...checked.findings] };
}

async function readRecord(entry: RecordsEntry, file: string): Promise<ReadPiece> {
  if (entry.size > largestRecord) {
    return describeUnread(entry, file, [describeTooLarge(startOf({ file }))]);
  }
  const { text, findings } = decodeText(readFileSync(entry.path), { file });
  if (text === undefined) return describeUnread(entry, file, findings);
  const name = { collection: entry.collection, id: recordId(entry.name) };
  return withFindings(checkRecord(text, { file }, name), findings);
}

async function* readRecordLines(entry: RecordsEntry, file: string): AsyncGenerator<ReadPiece> {
  for await (const { number, bytes } of readLines(entry.path, largestRecord)) {
    const source = { file, line: number };
    if (bytes === undefined) {
      yield { isUnreadable: true, findings: [describeTooLarge(startOf(source))] };
      continue;
    }
    const { text, findings } = decodeText(bytes, source);
    if (text?.trim() === "" && findings.length === 0) continue;
    if (text === undefined) yield { isUnreadable: true, findings };
    else {
      // The end of a CR LF is no line of its own.
      const record = checkRecord(text.replace(/\r$/, ""), source, { collection: entry.collection });
      yield withFindings(record, findings);
    }
    // Every other line of a UTF-16 file is cut in the middle of a character.
    if (number === 1 && isUtf16(bytes)) return;
  }
}

/** A record whose encoding has an error of its own makes no page, however well the rest of it reads. */
function withFindings(
  { facts, findings }: ReturnType<typeof checkRecord>,
  earlier: readonly Finding[],
): ReadPiece {
  const all = [...earlier, ...findings];
  if (facts === undefined) return { findings: all, isUnreadable: true };
  return { findings: all, facts: earlier.length === 0 ? facts : { ...facts, isRight: false } };
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
