import { createHash } from "node:crypto";
import type { Finding } from "../../lib/finding.ts";
import type { PaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { findJson, openShelf } from "../cache/shelf.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import type { ReadPiece, ReadRecord } from "../records/read-entry.ts";
import { type KeptRecord, readThrough } from "../records/read-through.ts";
import { readTerms } from "../records/read-vocabulary.ts";
import type { PagesCache } from "./drafter.ts";

/** A record as it was read and checked, and its summary. */
type KeptPaper = KeptRecord & { readonly summary: PaperSummary };

/** What is known of records, each under the hash that its origin has. */
export type RecordCache = PagesCache & {
  /** What an earlier run kept of a record. */
  readonly recall: (hash: string) => KeptPaper | undefined;
  readonly keep: (hash: string, kept: KeptPaper) => void;
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
  const recall = (hash: string) => findJson<KeptPaper>(shelf, `record ${hash}`);
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

/** As `readThrough`, without notes; what it reads anew gives its summary to the cache alone. */
export function recallRecords(
  cache: RecordCache,
  readAnew: ReadRecord,
  takeTurns: TakeTurns,
): ReadRecord {
  const read = readThrough(
    cache.recall,
    (hash, kept, { summary }) => summary && cache.keep(hash, { ...kept, summary }),
    async (...record) => withoutNotes(await readAnew(...record)),
  );
  return async (...record) => {
    await takeTurns();
    const { summary: _, ...piece } = await read(...record);
    return piece;
  };
}

function withoutNotes({ findings = [], ...piece }: ReadPiece): ReadPiece {
  return { ...piece, findings: findings.filter(isNoNote) };
}

function isNoNote({ severity }: Finding): boolean {
  return severity !== "note";
}
