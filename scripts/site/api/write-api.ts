import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { findJson, openShelf, type Shelf } from "../../io/cache/shelf.ts";
import { linkFolder } from "../../io/files/folder.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readChangeDays } from "../../io/process/git-days.ts";
import { type RunningTask, startTask, type Task } from "../../io/process/worker-pool.ts";
import { groupBy } from "../../lib/group-by.ts";
import { locales } from "../../lib/locale.ts";
import { listShown, type PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { Collection } from "../../lib/record/survey.ts";
import type { ApiCollection, ApiIndex } from "./api-index.ts";
import { writeApiFile } from "./write-api-file.ts";
import { type ApiPlace, collectionParts, writeCollection } from "./write-collection.ts";

const indexName = "index.json";

/**
 * Writes what a site has for programs to `folder`: whole records and digests by ranges, whole
 * collections in every format, and their index. Collections whose papers are as the last run found them are left as
 * they are. The same records give the same bytes; memory doesn't grow with the
 * site as long as lines of files stand by position.
 */
export async function writeApi(siteFolder: string, folder: string): Promise<void> {
  const source = await readSource(siteFolder, folder);
  removeParts(folder, new Set(source.collections.map(({ collection }) => collection.name)));
  const shelf = openApiShelf(siteFolder);
  try {
    const collections: ApiCollection[] = [];
    for (const own of source.collections) {
      collections.push(await keepCollection(own, source.place, shelf));
    }
    mkdirSync(folder, { recursive: true });
    writeApiFile(folder, indexName, renderIndex(source, collections));
    await shelf.save();
  } finally {
    shelf.close();
  }
}

/** Whether all that `writeApi` would write is there already. */
export async function isApiThere(
  siteFolder: string,
  folder = apiFolder(siteFolder),
): Promise<boolean> {
  const file = join(folder, indexName);
  if (!existsSync(file)) return false;
  const source = await readSource(siteFolder, folder);
  const shelf = openApiShelf(siteFolder);
  try {
    const kept = source.collections.flatMap((own) => findKept(own, source.place, shelf) ?? []);
    return renderIndex(source, kept) === readFileSync(file, "utf8");
  } finally {
    shelf.close();
  }
}

function openApiShelf(siteFolder: string): Shelf {
  return openShelf(siteFolder, "api", readProgramVersion("scripts/site/api/write-api.ts"));
}

/** A collection with its papers. */
type OwnCollection = {
  readonly collection: Collection;
  readonly entries: readonly PaperIndexEntry[];
};

/** All that a site has for programs. */
type ApiSource = { readonly collections: readonly OwnCollection[]; readonly place: ApiPlace };

async function readSource(siteFolder: string, folder: string): Promise<ApiSource> {
  const index = readPaperIndex(siteFolder);
  const shown = listShown(index, locales[0]).filter(({ rows }) => rows !== undefined);
  const entriesOf = groupBy(shown, ({ collection }) => collection);
  const findChange = await readChanges(siteFolder);
  return {
    collections: index.collections.map((collection) => ({
      collection,
      entries: entriesOf.get(collection.name) ?? [],
    })),
    place: { siteFolder, folder, areas: index.areas, findChange },
  };
}

function renderIndex({ place }: ApiSource, collections: readonly ApiCollection[]): string {
  const schema = "../schema/paper-record.schema.json";
  const api: ApiIndex = { version: 1, schema, areas: place.areas, collections };
  return `${JSON.stringify(api)}\n`;
}

/** Writes what a site has for programs, as `writeApi` does. */
export const task: Task<{ readonly siteFolder: string; readonly folder: string }, void> = {
  module: import.meta.url,
  run: ({ siteFolder, folder }) => writeApi(siteFolder, folder),
};

/**
 * When records were last changed, in seconds since 1970, as git has it; else 0, for a file's own time is another in
 * every copy of the site.
 */
async function readChanges(siteFolder: string): Promise<ApiPlace["findChange"]> {
  const days = await readChangeDays(siteFolder, ["records"]);
  return (entry) => days?.get(entry?.source?.file ?? "")?.lastSecond ?? 0;
}

/**
 * Takes away the index of the last run, and what is of no collection any more. Where there is no index, that run was
 * broken off, and all it wrote goes.
 */
function removeParts(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(join(folder, indexName))) rmSync(folder, { recursive: true, force: true });
  rmSync(join(folder, indexName), { force: true });
  for (const part of collectionParts) {
    const path = join(folder, part);
    for (const name of existsSync(path) ? readdirSync(path) : []) {
      if (!names.has(name)) rmSync(join(path, name), { recursive: true });
    }
  }
}

/** Leaves the files of a collection that are there already from the same papers, and writes any others. */
async function keepCollection(
  own: OwnCollection,
  place: ApiPlace,
  shelf: Shelf,
): Promise<ApiCollection> {
  const kept = findKept(own, place, shelf);
  if (kept !== undefined) return kept;
  const written = await writeCollection(own.collection, own.entries, place);
  // One that has changed while it was read is left out, and must not be so for ever.
  if (written.papers === own.entries.length)
    shelf.keep(hashPapers(own, place), JSON.stringify(written));
  return written;
}

/** What the index says of a collection whose files are there already, from the same papers. */
function findKept(own: OwnCollection, place: ApiPlace, shelf: Shelf): ApiCollection | undefined {
  const kept = findJson<ApiCollection>(shelf, hashPapers(own, place));
  return kept !== undefined && areThere(kept, place.folder) ? kept : undefined;
}

/** A hash of all that the files of a collection are made of. */
function hashPapers(
  { collection, entries }: OwnCollection,
  { areas, findChange }: ApiPlace,
): string {
  const hash = createHash("sha256").update(JSON.stringify([collection, areas]));
  for (const entry of entries) {
    const { id, source, known } = entry;
    const standings = known?.outline.standings;
    hash.update(JSON.stringify([id, source?.hash, standings, findChange(entry)]));
  }
  return hash.digest("base64url");
}

/** Whether all files of a collection are there, each with its size. */
function areThere({ ranges, digests, files }: ApiCollection, folder: string): boolean {
  return [...ranges, ...digests, ...files].every(({ path, bytes }) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    return found?.size === bytes;
  });
}

/** Where what a site has for programs is made. */
export function apiFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "api");
}

/** Makes what a site has for programs, beside whatever else is done. */
export function startApi(siteFolder: string): RunningTask {
  return startTask(task, { siteFolder, folder: apiFolder(siteFolder) });
}

/**
 * Puts it into the default locale's output, where it serves the readers of both.
 * @param built the folder of the built site, or of what will change it
 */
export async function publishApi(siteFolder: string, built: string): Promise<void> {
  const target = join(built, "api");
  await rm(target, { recursive: true, force: true });
  await linkFolder(apiFolder(siteFolder), target);
}
