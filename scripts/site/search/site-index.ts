import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { currentIndex } from "../../../src/search/stored/index-files.ts";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { openShelf, type Shelf } from "../../io/cache/shelf.ts";
import { hashFolder, linkFolder } from "../../io/files/folder.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { type RunningTask, startTask, type Task } from "../../io/process/worker-pool.ts";
import type { RecordOrigin } from "../../io/records/read-papers.ts";
import { readSynonyms } from "../../io/records/read-vocabulary.ts";
import { groupBy } from "../../lib/group-by.ts";
import { locales } from "../../lib/locale.ts";
import type { PaperIndex, PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { sum } from "../../lib/sum.ts";
import { openAnalysis } from "./analysis.ts";
import { openBlocks } from "./open-blocks.ts";
import { writeIndex } from "./write-index.ts";

/**
 * Writes the search index of the papers that `generate` knows of in a site, and takes away what
 * else there is in `folder`. What was made of papers stays on a shelf: the next
 * index takes apart only the blocks with a paper that is another one, and has the same bytes as one
 * made of nothing.
 */
export async function writeSiteIndex(siteFolder: string, folder: string): Promise<void> {
  const source = readSource(siteFolder);
  const { collections, areas, shown, synonyms } = source;
  const analysis = openAnalysis(synonyms, areas);
  const version = readProgramVersion("scripts/site/search/open-blocks.ts");
  const shelf = openShelf(siteFolder, "search", version);
  const mark = openMark(siteFolder);
  try {
    const blocks = await openBlocks(shown, siteFolder, analysis, shelf);
    const kept = new Set([
      currentIndex,
      await writeIndex({ blocks, collections, analysis }, folder),
    ]);
    for (const name of await readdir(folder)) {
      if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
    }
    await shelf.save();
    // A record that has changed while it was read is left out, and must not be so for ever.
    const isWhole = sum(blocks.map(({ papers }) => papers)) === shown.length;
    if (isWhole) mark.keep(hashSource(source), hashFolder(folder));
    await mark.save();
  } finally {
    shelf.close();
    mark.close();
  }
}

/** All that an index is made of. */
type IndexSource = Pick<PaperIndex, "collections" | "areas"> & {
  readonly shown: readonly RecordOrigin[];
  readonly synonyms: readonly (readonly string[])[];
};

function readSource(siteFolder: string): IndexSource {
  const { collections, areas, papers } = readPaperIndex(siteFolder);
  const { groups: synonyms } = readSynonyms(siteFolder);
  return { collections, areas, shown: listShown(papers), synonyms };
}

function hashSource(source: IndexSource): string {
  return createHash("sha256").update(JSON.stringify(source)).digest("base64url");
}

/** Opens what says which bytes the last index has, and what it was made of. */
function openMark(siteFolder: string): Shelf {
  const version = readProgramVersion("scripts/site/search/site-index.ts");
  return openShelf(siteFolder, "search-index", version);
}

/** Whether the index in `folder` is that of a site's papers as they are now, each byte as it was written. */
export function isIndexThere(siteFolder: string, folder = searchFolder(siteFolder)): boolean {
  if (!existsSync(join(folder, currentIndex))) return false;
  const mark = openMark(siteFolder);
  try {
    const written = mark
      .find(hashSource(readSource(siteFolder)))?.()
      .toString();
    return written === hashFolder(folder);
  } finally {
    mark.close();
  }
}

/** Writes the search index of a site, as `writeSiteIndex` does. */
export const task: Task<{ readonly siteFolder: string; readonly folder: string }, void> = {
  module: import.meta.url,
  run: ({ siteFolder, folder }) => writeSiteIndex(siteFolder, folder),
};

/** Where the papers are that have a page, as they are read: a result must not lead nowhere. */
function listShown(papers: readonly PaperIndexEntry[]): readonly RecordOrigin[] {
  const files = groupBy(papers.flatMap(locateRecord), ({ path }) => path);
  return [...files.values()].flatMap((origins) => origins.sort((a, b) => a.line - b.line));
}

function locateRecord({ collection, id, pages, rows, source }: PaperIndexEntry): RecordOrigin[] {
  if (pages[locales[0]] === undefined || rows === undefined || source === undefined) return [];
  const { file: path, line, hash } = source;
  return [{ collection, id, path, line, hash }];
}

/** Where the search index of a site is made. */
export function searchFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "search");
}

/** Makes a site's search index, beside whatever else is done. */
export function startIndex(siteFolder: string): RunningTask {
  return startTask(task, { siteFolder, folder: searchFolder(siteFolder) });
}

/** An index' own folder, whose name changes with its bytes. */
const indexName = /^[0-9a-f]{16}$/;

/**
 * Puts a site's search index into its default locale's output, where it serves the readers of both.
 * @param built the folder of the built site, or of what will change it
 */
export async function publishIndex(siteFolder: string, built: string): Promise<void> {
  const [source, target] = [searchFolder(siteFolder), join(built, "search")];
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    const [from, to] = [join(source, name), join(target, name)];
    await (indexName.test(name) ? linkFolder(from, to) : copyFile(from, to));
  }
}

/** Takes the search index of an earlier build out of a built site. */
export async function removeFormerIndex(siteFolder: string, built: string): Promise<void> {
  const names = await readdir(searchFolder(siteFolder));
  for (const name of await readdir(join(built, "search"))) {
    if (indexName.test(name) && !names.includes(name))
      await rm(join(built, "search", name), { recursive: true });
  }
}
