import { createHash } from "node:crypto";
import { moveReading, type RecordReading } from "../../lib/check/move-reading.ts";
import type { KeptReading } from "../../lib/pubmed/kept-answer.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { openShelf } from "../cache/shelf.ts";
import { hashRecord, type ReadRecord, readRecord } from "./read-entry.ts";
import { readTerms } from "./read-terms.ts";

/** What `check` knows of records from earlier runs. */
export type CheckCache = {
  /** Reads a record, anew where it has an error or it or PubMed's answer has changed; without the record itself. */
  readonly read: ReadRecord;
  /** Leaves to the next run what was asked for or kept in this one. */
  readonly save: () => Promise<void>;
  readonly close: () => void;
};

/** The reading of a record, and the hashes of the kept answers that it was held against. */
type KeptCheck = {
  readonly reading: RecordReading;
  readonly asked: readonly (readonly [pmid: string, answer: string])[];
};

/** Opens what earlier runs of `check` kept, as long as the folder has the same terms of its own. */
export function openCheckCache(siteFolder: string, recordsFolder: string): CheckCache {
  const program = readProgramVersion("scripts/io/records/check-cache.ts");
  const shelf = openShelf(siteFolder, "checks", `${program}${readTerms(recordsFolder, "").hash}`);
  return {
    read(bytes, source, name, context) {
      const hash = hashRecord(bytes, name);
      const lines = (source.line ?? 1) - 1;
      const kept = parseCheck(shelf.find(hash)?.().toString());
      const isSame = ([pmid, answer]: KeptCheck["asked"][number]) =>
        hashAnswer(context.readKept(pmid)) === answer;
      if (kept?.asked.every(isSame))
        return { ...moveReading(kept.reading, source.file, lines), hash };
      const asked: [string, string][] = [];
      const readKept = (pmid: string) => {
        const answer = context.readKept(pmid);
        asked.push([pmid, hashAnswer(answer)]);
        return answer;
      };
      const { record: _, ...piece } = readRecord(bytes, source, name, { ...context, readKept });
      const { facts, findings = [] } = piece;
      // The messages about an error may name lines.
      if (facts?.isRight) {
        const reading = moveReading({ facts, findings }, "", -lines);
        shelf.keep(hash, JSON.stringify({ reading, asked } satisfies KeptCheck));
      }
      return piece;
    },
    save: shelf.save,
    close: shelf.close,
  };
}

// A shelf has nothing but what this very program put there.
function parseCheck(text: string | undefined): KeptCheck | undefined {
  return text === undefined ? undefined : JSON.parse(text);
}

function hashAnswer(answer: KeptReading): string {
  return createHash("sha256")
    .update(JSON.stringify(answer ?? null))
    .digest("base64url");
}
