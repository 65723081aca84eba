import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSyntheticRecord } from "./synthetic-record.ts";

/** Records of one collection lie in one folder; a few collections are what a large library has. */
const collectionSize = 5000;

/** Writes `count` synthetic records below `folder`, in collections of at most 5,000. */
export async function writeSyntheticRecords(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const collection = `library-${1 + Math.floor(index / collectionSize)}`;
    const position = 1 + index;
    if (index % collectionSize === 0) await mkdir(join(folder, collection), { recursive: true });
    const path = join(folder, collection, `${collection}-${position}.json`);
    await writeFile(path, `${JSON.stringify(buildSyntheticRecord(position), null, 2)}\n`);
  }
}
