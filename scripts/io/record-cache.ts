import { join } from "node:path";
import type { RecordReading } from "../lib/check/move-reading.ts";
import type { Locale } from "../lib/locale.ts";
import type { PaperSummary } from "../lib/navigation/paper-summary.ts";
import { createSealedFile } from "./create-sealed-file.ts";
import { type LineSpan, openSealedFile, type SealedFile } from "./open-sealed-file.ts";
import type { OpenSite } from "./open-site.ts";
import { readProgramVersion, repositoryFolder } from "./program-version.ts";

/** Both pages of a record, and what they were made of besides it. */
export type KeptPages = {
  /** SHA-256 of the pages, hexadecimal. */
  readonly hashes: Readonly<Record<Locale, string>>;
  /** The targets that the rendering of either page asked about, and whether they were there. */
  readonly asked: readonly (readonly [target: string, page: Locale, isReachable: boolean])[];
};

/** What is known of records, each under the hash that its origin has. */
export type RecordCache = {
  /** The reading of a record that an earlier run kept; it is kept on. */
  readonly recall: (hash: string) => Promise<RecordReading | undefined>;
  readonly keep: (hash: string, reading: RecordReading, summary: PaperSummary) => Promise<void>;
  /** The summary of a record that was recalled or kept in this run. */
  readonly readSummary: (hash: string) => Promise<PaperSummary | undefined>;
  /** Whether an earlier run kept what is known of a record's pages. */
  readonly hasPages: (hash: string) => boolean;
  /** What an earlier run kept of a record's pages; it goes unless it is kept again. */
  readonly recallPages: (hash: string) => KeptPages | undefined;
  readonly keepPages: (hash: string, pages: KeptPages) => void;
  /** Leaves to the next run what was kept in this one, and nothing else. */
  readonly save: () => Promise<void>;
  /** Ends the use of the cache; without `save` it stays as it was. */
  readonly close: () => Promise<void>;
};

const ofRecord = "r";
const ofPages = "p";
/** The letter and the blank before the hash, the hash (SHA-256 in base64url), a blank. */
const hashStart = 2;
const hashEnd = 45;
const textStart = 46;
/** Between the reading of a record and its summary; in JSON it stands only escaped. */
const separator = "\t";

/**
 * Opens the cache of a site, `.cards/records`. A file that is missing, broken, or of another
 * version of the program is as good as none: the cache spares work and changes no result.
 */
export async function openRecordCache(site: OpenSite): Promise<RecordCache> {
  const path = join(site.folder, ".cards", "records");
  const version = readProgramVersion(repositoryFolder, ["scripts/lib", "scripts/io"]);
  const kind = `${version} ${process.version}`;
  const before = readCache(path, kind);
  const after = await createSealedFile(path, site.buildDraftPath(), kind);
  const spans = new Map<string, LineSpan>();
  const pagesKept = new Map<string, KeptPages>();
  const add = async (hash: string, text: string) => {
    spans.set(hash, await after.add(`${ofRecord} ${hash} ${text}`));
  };
  return {
    recall: async (hash) => {
      const span = before.records.get(hash);
      const text = span && before.file?.read(span).slice(textStart);
      if (text === undefined) return undefined;
      await add(hash, text);
      return parseReading(text.slice(0, text.indexOf(separator)));
    },
    keep: (hash, reading, summary) =>
      add(hash, `${JSON.stringify(reading)}${separator}${JSON.stringify(summary)}`),
    readSummary: async (hash) => {
      const span = spans.get(hash);
      if (span === undefined) return undefined;
      await after.flush();
      const line = after.read(span);
      return parseSummary(line.slice(line.indexOf(separator) + 1));
    },
    hasPages: (hash) => before.pages.has(hash),
    recallPages: (hash) => {
      const span = before.pages.get(hash);
      const text = span && before.file?.read(span).slice(textStart);
      return text === undefined ? undefined : parsePages(text);
    },
    keepPages: (hash, pages) => {
      pagesKept.set(hash, pages);
    },
    save: async () => {
      // In an order of their own: which pages were rendered in this run must not show.
      for (const hash of [...pagesKept.keys()].sort()) {
        await after.add(`${ofPages} ${hash} ${JSON.stringify(pagesKept.get(hash))}`);
      }
      await after.finish();
    },
    close: async () => {
      before.file?.close();
      await after.close();
    },
  };
}

type ReadCache = {
  readonly file?: SealedFile;
  readonly records: ReadonlyMap<string, LineSpan>;
  readonly pages: ReadonlyMap<string, LineSpan>;
};

function readCache(path: string, kind: string): ReadCache {
  const records = new Map<string, LineSpan>();
  const pages = new Map<string, LineSpan>();
  const file = openSealedFile(path, kind, (line, span) => {
    const hash = line.toString("latin1", hashStart, hashEnd);
    const spans = line.toString("latin1", 0, 1) === ofRecord ? records : pages;
    spans.set(hash, span);
  });
  return file === undefined ? { records: new Map(), pages: new Map() } : { file, records, pages };
}

// The seal has shown that this very program wrote what is parsed here.
function parseReading(text: string): RecordReading {
  return JSON.parse(text);
}

function parseSummary(text: string): PaperSummary {
  return JSON.parse(text);
}

function parsePages(text: string): KeptPages {
  return JSON.parse(text);
}
