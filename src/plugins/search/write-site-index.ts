import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readProgramVersion, repositoryFolder } from "../../../scripts/io/program-version.ts";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { readPapers } from "../../../scripts/io/read-papers.ts";
import type { RecordOrigin } from "../../../scripts/io/read-records.ts";
import { readSynonyms } from "../../../scripts/io/read-synonyms.ts";
import { groupBy } from "../../../scripts/lib/check/group-by.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import type { PaperIndexEntry } from "../../../scripts/lib/navigation/paper-index.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import { type Analysis, openAnalysis } from "./analysis.ts";
import { type Block, encodeBlock } from "./block.ts";
import { type BlockStore, openBlockStore } from "./block-store.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { writeIndex } from "./write-index.ts";

/**
 * Writes the search index of the papers that `generate` knows of in a site, and takes away what
 * else there is in `folder`. What was made of papers is kept in `.cards/search-blocks`: the next
 * index takes apart only the blocks with a paper that is another one, and has the same bytes as one
 * made of nothing.
 */
export async function writeSiteIndex(siteFolder: string, folder: string): Promise<void> {
  const { collections, papers } = readPaperIndex(siteFolder);
  const analysis = openAnalysis(readSynonyms(siteFolder).groups);
  const store = openBlockStore(join(siteFolder, ".cards", "search-blocks"));
  try {
    const blocks = await openBlocks(listShown(papers), siteFolder, analysis, store);
    const kept = new Set([
      "current.json",
      await writeIndex({ blocks, collections, analysis }, folder),
    ]);
    for (const name of await readdir(folder)) {
      if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
    }
    store.removeOthers();
  } finally {
    store.close();
  }
}

/** The blocks of papers in their order, those that are not kept made and kept. */
async function openBlocks(
  shown: readonly RecordOrigin[],
  siteFolder: string,
  analysis: Analysis,
  store: BlockStore,
): Promise<readonly Block[]> {
  const version = readAnalysisVersion(analysis);
  const cut = cutBlocks(shown);
  const kept = new Map(cut.map((origins) => [origins, store.find(nameBlock(origins, version))]));
  const missing = cut.filter((origins) => kept.get(origins) === undefined);
  for await (const { origins, papers, read } of readBlocks(siteFolder, missing)) {
    // A record that has changed since is not in it, and must not be missing when it is back.
    kept.set(origins, await store.add(nameBlock(read, version), encodeBlock(papers, analysis)));
  }
  return [...kept.values()].filter((block) => block !== undefined);
}

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

type ReadBlock = {
  readonly origins: readonly RecordOrigin[];
  /** The papers that are still as they were, and where. */
  readonly papers: readonly Paper[];
  readonly read: readonly RecordOrigin[];
};

/** Reads the papers of one block after the other, each file once. */
async function* readBlocks(
  siteFolder: string,
  blocks: readonly (readonly RecordOrigin[])[],
): AsyncGenerator<ReadBlock> {
  const blockOf = new Map(blocks.flatMap((origins) => origins.map((origin) => [origin, origins])));
  let origins: readonly RecordOrigin[] | undefined;
  let papers: Paper[] = [];
  let read: RecordOrigin[] = [];
  for await (const { paper, origin } of readPapers(siteFolder, blocks.flat())) {
    const own = blockOf.get(origin);
    if (origins !== undefined && own !== origins) {
      yield { origins, papers, read };
      papers = [];
      read = [];
    }
    origins = own;
    papers.push(paper);
    read.push(origin);
  }
  if (origins !== undefined) yield { origins, papers, read };
}

/** What blocks depend on besides their papers; Node brings the tables of characters. */
function readAnalysisVersion({ groups }: Analysis): string {
  const program = readProgramVersion(repositoryFolder, [
    "scripts/lib",
    "src/search",
    "src/plugins/search",
  ]);
  return JSON.stringify([program, process.version, groups]);
}

/** A name for what is made of records in this order. */
function nameBlock(origins: readonly RecordOrigin[], version: string): string {
  const hash = createHash("sha256").update(version);
  for (const origin of origins) hash.update(origin.hash);
  return hash.digest("hex");
}
