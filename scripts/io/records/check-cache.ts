import { moveReading, type RecordReading } from "../../lib/check/facts/record-facts.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { findJson, openShelf } from "../cache/shelf.ts";
import { hashAnswer } from "./kept-answers.ts";
import type { ReadRecord } from "./read-entry.ts";
import { hashRecord } from "./read-papers.ts";
import { readTerms } from "./read-vocabulary.ts";

/** What `check` knows of records from earlier runs. */
type CheckCache = {
  /** Reads a record, anew where it has an error or it or PubMed's answer has changed. */
  readonly read: ReadRecord;
  /** Leaves to the next run what was asked for or kept in this one. */
  readonly save: () => Promise<void>;
  readonly close: () => void;
};

/** The reading of a record, and the hash of the kept answer that it was held against. */
type KeptCheck = { readonly reading: RecordReading; readonly answer: string | undefined };

/**
 * Opens what earlier runs of `check` kept, as long as the folder has the same terms of its own.
 * @param readAnew reads what is not known
 */
export function openCheckCache(
  siteFolder: string,
  recordsFolder: string,
  readAnew: ReadRecord,
): CheckCache {
  const program = readProgramVersion("scripts/io/records/check-cache.ts");
  const shelf = openShelf(siteFolder, "checks", `${program}${readTerms(recordsFolder, "").hash}`);
  return {
    async read(bytes, source, name, context) {
      const hash = hashRecord(bytes, name);
      const lines = (source.line ?? 1) - 1;
      const kept = findJson<KeptCheck>(shelf, hash);
      if (kept !== undefined && kept.answer === hashAnswer(kept.reading.facts, context.readKept))
        return { ...moveReading(kept.reading, source.file, lines), hash };
      const piece = await readAnew(bytes, source, name, context);
      const { facts, findings = [], answer } = piece;
      // The messages about an error may name lines.
      if (facts?.isRight) {
        const reading = moveReading({ facts, findings }, "", -lines);
        shelf.keep(hash, JSON.stringify({ reading, answer } satisfies KeptCheck));
      }
      return piece;
    },
    save: shelf.save,
    close: shelf.close,
  };
}
