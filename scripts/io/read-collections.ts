import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { collectionSchema } from "../lib/record/collection.ts";
import type { Collection } from "../lib/record/survey.ts";

/**
 * What the `_collection.json` files of a records folder say, without reading a record; in no
 * order. A folder whose file is missing or in error goes by its name: `check` reports the error.
 */
export function readCollections(recordsFolder: string): readonly Collection[] {
  if (!existsSync(recordsFolder)) return [];
  return readdirSync(recordsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCollection(recordsFolder, name));
}

function readCollection(recordsFolder: string, name: string): Collection {
  const parsed = collectionSchema.safeParse(
    readJson(join(recordsFolder, name, "_collection.json")),
  );
  const { label = name, description, position } = parsed.data ?? {};
  return {
    name,
    label,
    ...(description !== undefined && { description }),
    ...(position !== undefined && { position }),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
