import { readFileSync } from "node:fs";
import { join } from "node:path";
import { largestRecord } from "../../lib/check/rules/file-rules.ts";
import { groupBy } from "../../lib/group-by.ts";
import { loadRecord } from "../../lib/record/parse-record.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { isDiskError } from "../files/disk-error.ts";
import { hashRecord } from "./hash-record.ts";
import { readLines } from "./read-lines.ts";

/** Where a record that was read lies, and what it was then. */
export type RecordOrigin = {
  readonly collection: string;
  readonly id: string;
  /** Path of its file in the records folder, with `/`. */
  readonly path: string;
  /** Its line in a `.jsonl` file, from 1; 1 for a `.json` file. */
  readonly line: number;
  /** The hash of its bytes and name. */
  readonly hash: string;
};

/** A paper, and where its record lies. */
export type LocatedPaper = { readonly paper: Paper; readonly origin: RecordOrigin };

/**
 * The papers at origins, which must be without an error, one at a time and file by file. A record
 * that is not as it was when its origin was found is left out: the run that sees its change makes its pages.
 */
export async function* readPapers(
  recordsFolder: string,
  origins: readonly RecordOrigin[],
): AsyncGenerator<LocatedPaper> {
  for (const [path, group] of groupBy(origins, (origin) => origin.path)) {
    for await (const { origin, bytes } of readOrigins(join(recordsFolder, path), group)) {
      const { collection, id } = origin;
      const hash = hashRecord(bytes, path.endsWith(".json") ? { collection, id } : { collection });
      const loaded = hash === origin.hash ? loadRecord(bytes.toString("utf8")) : undefined;
      if (loaded) yield { paper: { collection, id, record: loaded.record }, origin };
    }
  }
}

async function* readOrigins(
  path: string,
  origins: readonly RecordOrigin[],
): AsyncGenerator<{ origin: RecordOrigin; bytes: Buffer }> {
  try {
    const [only] = origins;
    if (path.endsWith(".json") && only !== undefined) {
      yield { origin: only, bytes: readFileSync(path) };
      return;
    }
    const byLine = new Map(origins.map((origin) => [origin.line, origin]));
    for await (const { number, bytes } of readLines(path, largestRecord)) {
      const origin = byLine.get(number);
      if (origin !== undefined && bytes !== undefined) yield { origin, bytes };
    }
  } catch (error) {
    if (!isDiskError(error, "ENOENT")) throw error;
  }
}
