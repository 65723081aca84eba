import { moveReading } from "../../lib/check/move-reading.ts";
import type { Finding } from "../../lib/finding.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import { hashRecord, type ReadPiece, type ReadRecord, readRecord } from "../records/read-entry.ts";
import type { RecordCache } from "./record-cache.ts";

/**
 * Reads records through a cache: one that it knows is not parsed or checked again, and gives the
 * same piece, without notes and the record itself, as reading it does. A record with an error is
 * read anew each time, for its messages may name lines.
 */
export function recallRecords(cache: RecordCache, takeTurns: TakeTurns): ReadRecord {
  return async (bytes, source, name) => {
    await takeTurns();
    const hash = hashRecord(bytes, name);
    const lines = (source.line ?? 1) - 1;
    const kept = cache.recall(hash);
    if (kept !== undefined) return { ...moveReading(kept, source.file, lines), hash };
    const { record, ...piece } = withoutNotes(readRecord(bytes, source, name));
    const { facts, findings = [] } = piece;
    if (record !== undefined && facts?.isRight) {
      const summary = buildPaperSummary(record);
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
