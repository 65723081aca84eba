import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rangeSize } from "../../lib/navigation/position-range.ts";
import { buildSyntheticRecord } from "./synthetic-record.ts";

/** What a large library has: a few collections, each of many ranges. */
const collections = 4;

/**
 * Positions a collection holds, so that `count` papers make at most four collections. The first
 * hundred papers are the same ones in the same collection, however many follow.
 * @example collectionSize(1000) // 300
 */
export function collectionSize(count: number): number {
  return Math.max(1, Math.ceil(count / collections / rangeSize)) * rangeSize;
}

/** Writes `count` synthetic records below `folder`, with what their collections are called. */
export async function writeSyntheticRecords(folder: string, count: number): Promise<void> {
  const size = collectionSize(count);
  for (let index = 0; index < count; index += 1) {
    const collection = `library-${1 + Math.floor(index / size)}`;
    const position = 1 + (index % size);
    if (position === 1) await writeCollection(join(folder, collection), collection);
    const path = join(folder, collection, `${collection}-${position}.json`);
    await writeFile(path, renderJson(buildSyntheticRecord(position, 1 + index)));
  }
}

async function writeCollection(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const label = { en: `Invented papers: ${name}`, "zh-Hant": `虛構文獻：${name}` };
  await writeFile(join(folder, "_collection.json"), renderJson({ label }));
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
