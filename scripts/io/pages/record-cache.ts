import { createHash } from "node:crypto";
import { moveReading, type RecordReading } from "../../lib/check/move-reading.ts";
import type { Finding } from "../../lib/finding.ts";
import type { Locale } from "../../lib/locale.ts";
import { buildPaperSummary, type PaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { Areas } from "../../lib/record/area.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { openShelf } from "../cache/shelf.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import { hashRecord, type ReadPiece, type ReadRecord, readRecord } from "../records/read-entry.ts";
import { readTerms } from "../records/read-terms.ts";

/** Both pages of a record, and what they were made of besides it. */
export type KeptPages = {
  /** SHA-256 of the pages, hexadecimal. */
  readonly hashes: Readonly<Record<Locale, string>>;
  /** The targets that the rendering of either page asked about, and whether they were there. */
  readonly asked: readonly (readonly [target: string, page: Locale, isReachable: boolean])[];
};

/** What is known of records, each under the hash that its origin has. */
export type RecordCache = {
  /** The reading of a record that an earlier run kept. */
  readonly recall: (hash: string) => RecordReading | undefined;
  readonly keep: (hash: string, reading: RecordReading, summary: PaperSummary) => void;
  /** The summary of a record that was recalled or kept in this run. */
  readonly readSummary: (hash: string) => PaperSummary | undefined;
  /** What an earlier run kept of a record's pages. */
  readonly recallPages: (hash: string) => KeptPages | undefined;
  readonly keepPages: (hash: string, pages: KeptPages) => void;
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
  const find = (key: string) => shelf.find(key)?.().toString();
  return {
    recall: (hash) => parseRecord(find(`record ${hash}`))?.reading,
    keep: (hash, reading, summary) =>
      shelf.keep(`record ${hash}`, JSON.stringify({ reading, summary })),
    readSummary: (hash) => parseRecord(find(`record ${hash}`))?.summary,
    recallPages: (hash) => parsePages(find(`pages ${hash}`)),
    keepPages: (hash, pages) => shelf.keep(`pages ${hash}`, JSON.stringify(pages)),
    save: shelf.save,
    close: shelf.close,
  };
}

type KeptRecord = { readonly reading: RecordReading; readonly summary: PaperSummary };

// A shelf has nothing but what this very program put there.
function parseRecord(text: string | undefined): KeptRecord | undefined {
  return text === undefined ? undefined : JSON.parse(text);
}

function parsePages(text: string | undefined): KeptPages | undefined {
  return text === undefined ? undefined : JSON.parse(text);
}

/**
 * Reads records through a cache: one that it knows is not parsed or checked again, and gives the
 * same piece, without notes and the record itself, as reading it does. A record with an error is
 * read anew each time, for its messages may name lines.
 */
export function recallRecords(cache: RecordCache, takeTurns: TakeTurns): ReadRecord {
  return async (bytes, source, name, context) => {
    await takeTurns();
    const hash = hashRecord(bytes, name);
    const lines = (source.line ?? 1) - 1;
    const kept = cache.recall(hash);
    if (kept !== undefined) return { ...moveReading(kept, source.file, lines), hash };
    // What is kept of PubMed may change while the record doesn't: holding one against the other is for `check`.
    const alone = { ...context, readKept: () => undefined };
    const { record, ...piece } = withoutNotes(readRecord(bytes, source, name, alone));
    const { facts, findings = [] } = piece;
    if (record !== undefined && facts?.isRight) {
      const summary = buildPaperSummary(record, context.areas);
      cache.keep(hash, moveReading({ facts, findings }, "", -lines), summary);
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
