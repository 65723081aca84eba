import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseRecordIdentity, type RecordIdentity } from "../../lib/plan/plan-new-record.ts";
import { isDiskError } from "../files/disk-error.ts";

/** A record as far as another one has to keep clear of it. */
export type ExistingRecord = RecordIdentity & {
  readonly collection: string;
  /** Name of its file in the collection's folder. */
  readonly file: string;
};

/** The folders of a records folder that may be collections, by name; none where it is missing. */
export async function readCollectionNames(recordsFolder: string): Promise<string[]> {
  const entries = await readdir(recordsFolder, { withFileTypes: true }).catch((error) => {
    if (isDiskError(error, "ENOENT")) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/** Every record of every collection, broken ones too, in the order of their files' names. */
export async function* readRecordIdentities(recordsFolder: string): AsyncGenerator<ExistingRecord> {
  for (const collection of await readCollectionNames(recordsFolder)) {
    const folder = join(recordsFolder, collection);
    const files = (await readdir(folder)).filter((file) => file !== "_collection.json");
    for (const file of files.sort()) {
      for await (const text of readRecordTexts(join(folder, file))) {
        yield { ...parseRecordIdentity(text), collection, file };
      }
    }
  }
}

async function* readRecordTexts(path: string): AsyncGenerator<string> {
  if (path.endsWith(".json")) yield await readFile(path, "utf8");
  if (path.endsWith(".jsonl")) {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  }
}
