import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { readPapers } from "../../../scripts/io/read-papers.ts";
import type { RecordOrigin } from "../../../scripts/io/read-records.ts";
import { readSynonyms } from "../../../scripts/io/read-synonyms.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import type { PaperIndexEntry } from "../../../scripts/lib/navigation/paper-index.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import { writeIndex } from "./write-index.ts";

/**
 * Writes the search index of the papers that `generate` knows of in a site, and takes away what
 * else there is in `folder`.
 */
export async function writeSiteIndex(siteFolder: string, folder: string): Promise<void> {
  const { collections, papers } = readPaperIndex(siteFolder);
  const { groups: synonyms } = readSynonyms(siteFolder);
  const source = { papers: readShownPapers(siteFolder, papers), collections, synonyms };
  const kept = new Set(["current.json", await writeIndex(source, folder)]);
  for (const name of await readdir(folder)) {
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
  }
}

/** The papers that have a page: a result must not lead nowhere. */
async function* readShownPapers(
  siteFolder: string,
  papers: readonly PaperIndexEntry[],
): AsyncGenerator<Paper> {
  const origins = papers.flatMap(locateRecord);
  for await (const { paper } of readPapers(siteFolder, origins)) yield paper;
}

function locateRecord({ collection, id, pages, rows, source }: PaperIndexEntry): RecordOrigin[] {
  if (pages[locales[0]] === undefined || rows === undefined || source === undefined) return [];
  const { file: path, line, hash } = source;
  return [{ collection, id, path, line, hash }];
}
