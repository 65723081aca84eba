import { type Dirent, type Stats, statSync } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { ifMissing } from "../files/disk-error.ts";

/** Something in a records folder, by what its place and name make of it. */
export type RecordsEntry = {
  /**
   * `collection`: its folder, before what is in it. `about`: its `_collection.json`. `record` and `lines`: a `.json`
   * and a `.jsonl` file in it. `misplaced`: a record that doesn't lie one folder deep. `outside`: a symbolic link that
   * leaves the records folder. `other`: anything else.
   */
  readonly kind: "collection" | "about" | "record" | "lines" | "misplaced" | "outside" | "other";
  readonly path: string;
  /** Path from the records folder, with `/`. */
  readonly shown: string;
  /** The folder it lies in, or is; `""` directly in the records folder. */
  readonly collection: string;
  /** Its own name. */
  readonly name: string;
  /** In bytes; 0 for a folder. */
  readonly size: number;
};

/** Where the areas of a records folder are, below it. */
export const areasFile = "_areas.json";

/** What lies beside the collections: words that all of them share. */
const vocabularyFiles: ReadonlySet<string> = new Set([areasFile, "_terms.json"]);

/**
 * Everything in a records folder but its vocabularies, dot files and `README.md`, in the order of names.
 * Throws where a folder can't be read.
 */
export async function* listRecords(recordsFolder: string): AsyncGenerator<RecordsEntry> {
  const root = await realpath(recordsFolder);
  for (const entry of await readFolder(recordsFolder)) {
    if (vocabularyFiles.has(entry.name)) continue;
    const path = join(recordsFolder, entry.name);
    const about = { path, shown: entry.name, name: entry.name, size: 0 };
    const status = await readStatus(path, entry, root);
    if (status === "gone") continue;
    if (status === "outside") yield { ...about, kind: "outside", collection: entry.name };
    else if (status.isDirectory()) {
      yield { ...about, kind: "collection", collection: entry.name };
      yield* listCollection(path, entry.name, root);
    } else {
      yield {
        ...about,
        kind: isRecordFile(entry.name, status) ? "misplaced" : "other",
        collection: "",
      };
    }
  }
}

/** The folders of a records folder that may be collections, by name; none where it is missing. */
export async function readCollectionNames(recordsFolder: string): Promise<string[]> {
  const entries = await readdir(recordsFolder, { withFileTypes: true }).catch(ifMissing([]));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

async function* listCollection(
  folder: string,
  collection: string,
  root: string,
): AsyncGenerator<RecordsEntry> {
  for (const entry of await readFolder(folder)) {
    const path = join(folder, entry.name);
    const shown = `${collection}/${entry.name}`;
    const about = { path, shown, collection, name: entry.name, size: 0 };
    const status = await readStatus(path, entry, root);
    if (status === "gone") continue;
    if (status === "outside") yield { ...about, kind: "outside" };
    else if (status.isDirectory()) yield* listMisplaced(path, shown, collection);
    else yield { ...about, kind: kindOfFile(entry.name, status), size: status.size };
  }
}

/** The records below a collection's folder; symbolic links are not followed here. */
async function* listMisplaced(
  folder: string,
  shownFolder: string,
  collection: string,
): AsyncGenerator<RecordsEntry> {
  for (const entry of await readFolder(folder)) {
    const path = join(folder, entry.name);
    const shown = `${shownFolder}/${entry.name}`;
    if (entry.isDirectory()) yield* listMisplaced(path, shown, collection);
    else {
      const kind = /\.jsonl?$/.test(entry.name) ? "misplaced" : "other";
      yield { kind, path, shown, collection, name: entry.name, size: 0 };
    }
  }
}

async function readFolder(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith(".") && name.toLowerCase() !== "readme.md")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Asks at once rather than in the background, which takes several times as long for each of many small files. */
async function readStatus(
  path: string,
  entry: Dirent,
  root: string,
): Promise<Stats | "outside" | "gone"> {
  if (entry.isSymbolicLink() && !(await leadsInto(path, root))) return "outside";
  return statSync(path, { throwIfNoEntry: false }) ?? "gone";
}

/** Whether a symbolic link leads to something in the folder, not to the folder itself. */
async function leadsInto(path: string, root: string): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined);
  return target?.startsWith(root + sep) ?? false;
}

function isRecordFile(name: string, status: Stats): boolean {
  return status.isFile() && /\.jsonl?$/.test(name);
}

function kindOfFile(name: string, status: Stats): RecordsEntry["kind"] {
  if (!isRecordFile(name, status)) return "other";
  if (name === "_collection.json") return "about";
  return name.endsWith(".json") ? "record" : "lines";
}
