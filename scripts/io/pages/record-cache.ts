import { createHash } from "node:crypto";
import { moveReading, type RecordReading } from "../../lib/check/facts/record-facts.ts";
import type { Finding } from "../../lib/finding.ts";
import type { PaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { findJson, openShelf } from "../cache/shelf.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import { hashAnswer } from "../records/kept-answers.ts";
import type { ReadPiece, ReadRecord } from "../records/read-entry.ts";
import { hashRecord } from "../records/read-papers.ts";
import { readTerms } from "../records/read-vocabulary.ts";
import type { PagesCache } from "./drafter.ts";

/** A record as it was read, and the hash of the kept answer that it was held against. */
type KeptRecord = {
  readonly reading: RecordReading;
  readonly summary: PaperSummary;
  readonly answer: string | undefined;
};

/** What is known of records, each under the hash that its origin has. */
export type RecordCache = PagesCache & {
  /** What an earlier run kept of a record. */
  readonly recall: (hash: string) => KeptRecord | undefined;
  readonly keep: (hash: string, kept: KeptRecord) => void;
  /** The summary of a record that was recalled or kept in this run. */
  readonly readSummary: (hash: string) => PaperSummary | undefined;
  /** Leaves to the next run what was asked for or kept in this one, and nothing else. */
  readonly save: () => Promise<void>;
  /** Ends the use of the cache; without `save` it stays as it was. */
  readonly close: () => void;
};

/** Opens what earlier runs kept of the records of a site, as long as the folder has the same terms and areas of its own. */
export function openRecordCache(
  siteFolder: string,
  recordsFolder: string,
  areas: Areas,
): RecordCache {
  const program = readProgramVersion("scripts/io/pages/generate-site.ts");
  const hash = createHash("sha256").update(JSON.stringify(areas)).digest("base64url");
  const version = `${program}${readTerms(recordsFolder, "").hash}${hash}`;
  const shelf = openShelf(siteFolder, "records", version);
  const recall = (hash: string) => findJson<KeptRecord>(shelf, `record ${hash}`);
  return {
    recall,
    keep: (hash, kept) => shelf.keep(`record ${hash}`, JSON.stringify(kept)),
    readSummary: (hash) => recall(hash)?.summary,
    recallPages: (hash) => findJson(shelf, `pages ${hash}`),
    keepPages: (hash, pages) => shelf.keep(`pages ${hash}`, JSON.stringify(pages)),
    save: shelf.save,
    close: shelf.close,
  };
}

/**
 * Reads records through a cache: one that it knows is not parsed or checked again, and gives the
 * same piece, without notes and the summary, as reading it does. A record whose kept answer has
 * changed is read anew, and one with an error each time, for its messages may name lines.
 * @param readAnew reads what the cache doesn't know
 */
export function recallRecords(
  cache: RecordCache,
  readAnew: ReadRecord,
  takeTurns: TakeTurns,
): ReadRecord {
  return async (bytes, source, name, context) => {
    await takeTurns();
    const hash = hashRecord(bytes, name);
    const lines = (source.line ?? 1) - 1;
    const kept = cache.recall(hash);
    if (kept !== undefined && kept.answer === hashAnswer(kept.reading.facts, context.readKept))
      return { ...moveReading(kept.reading, source.file, lines), hash };
    const read = await readAnew(bytes, source, name, context);
    const { summary, ...piece } = withoutNotes(read);
    const { facts, findings = [], answer } = piece;
    if (summary !== undefined && facts?.isRight) {
      cache.keep(hash, { reading: moveReading({ facts, findings }, "", -lines), summary, answer });
    }
    return piece;
  };
}

function withoutNotes({ findings = [], ...piece }: ReadPiece): ReadPiece {
  return { ...piece, findings: findings.filter(isNoNote) };
}

function isNoNote({ severity }: Finding): boolean {
  return severity !== "note";
}
