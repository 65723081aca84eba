import { moveReading, type RecordReading } from "../../lib/check/facts/record-facts.ts";
import { hashRecord } from "./hash-record.ts";
import { hashAnswer } from "./kept-answers.ts";
import type { ReadPiece, ReadRecord } from "./read-entry.ts";

/** The reading of a record, and the hash of the kept answer that it was held against. */
export type KeptRecord = { readonly reading: RecordReading; readonly answer: string | undefined };

/**
 * Reads records through a cache: one that it knows is not parsed or checked again, and gives the same piece, without
 * the summary, as reading it does. A record whose kept answer has changed is read anew, and one with an error each
 * time, for its messages may name lines.
 * @param keep is given what is to be found again under a hash, and the piece that it is of
 * @param readAnew reads what the cache doesn't know
 */
export function readThrough(
  find: (hash: string) => KeptRecord | undefined,
  keep: (hash: string, kept: KeptRecord, piece: ReadPiece) => void,
  readAnew: ReadRecord,
): ReadRecord {
  return async (bytes, source, name, context) => {
    const hash = hashRecord(bytes, name);
    const lines = (source.line ?? 1) - 1;
    const kept = find(hash);
    if (kept !== undefined && kept.answer === hashAnswer(kept.reading.facts, context.readKept))
      return { ...moveReading(kept.reading, source.file, lines), hash };
    const piece = await readAnew(bytes, source, name, context);
    const { facts, findings = [], answer } = piece;
    if (facts?.isRight) {
      keep(hash, { reading: moveReading({ facts, findings }, "", -lines), answer }, piece);
    }
    return piece;
  };
}
