import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FetchFile } from "../../../src/search/index/load-file.ts";
import { listFound } from "../../../src/search/list-found.ts";
import { openSearch } from "../../../src/search/open-search.ts";
import type { SearchEngine } from "../../../src/search/query/search-engine.ts";
import { openShelf } from "../../io/cache/shelf.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import type { Survey } from "../../lib/record/survey.ts";
import { openAnalysis } from "./analysis.ts";
import { type Block, encodeBlock, openBlock } from "./block.ts";
import { writeIndex } from "./write-index.ts";

/** What areas and collections are called, by which papers are found, too. */
type Names = Pick<Survey, "areas" | "collections">;

/**
 * The papers that have all of a query, as `<collection>/<id>`, the best first: what the site's search finds, of an
 * index that is made for the question and taken away.
 * @param synonyms groups of terms that mean the same
 */
export async function findPapers(
  query: string,
  papers: AsyncIterable<Paper>,
  synonyms: readonly (readonly string[])[],
  names: Names,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "search-"));
  try {
    await indexPapers(papers, synonyms, join(folder, "search"), names);
    return await listFound(openLocalSearch(folder).engine, { query });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A search engine over an index on disk, and what it has fetched so far. */
type LocalSearch = {
  readonly engine: SearchEngine;
  /** Bytes as they lie on disk, which are those on the wire: the files are compressed. */
  readonly bytes: () => number;
};

/** Opens the index in the folder `search` of `folder`, as a browser would that has nothing in its cache. */
export function openLocalSearch(folder: string): LocalSearch {
  let bytes = 0;
  const fetchFile: FetchFile = async (address) => {
    const file = await readFile(join(folder, address)).catch(() => undefined);
    if (file === undefined) return new Response(null, { status: 404 });
    bytes += file.length;
    return new Response(new Uint8Array(file));
  };
  return { engine: openSearch("/", fetchFile), bytes: () => bytes };
}

const papersPerBlock = 500;

/**
 * Writes the search index of papers to `folder`, with nothing of an earlier one; of papers that are
 * made as they are asked for, no more than a block is in memory.
 * @param synonyms groups of terms that mean the same
 */
export async function indexPapers(
  papers: Iterable<Paper> | AsyncIterable<Paper>,
  synonyms: readonly (readonly string[])[],
  folder: string,
  { areas, collections }: Names = { areas: {}, collections: [] },
): Promise<void> {
  const analysis = openAnalysis(synonyms, areas);
  const kept = await mkdtemp(join(tmpdir(), "search-blocks-"));
  const shelf = openShelf(kept, "search", "");
  const blocks: Block[] = [];
  for await (const block of cut(papers)) {
    const name = String(blocks.length);
    shelf.keep(name, encodeBlock(block, analysis));
    const read = shelf.find(name);
    if (read) blocks.push(openBlock(read));
  }
  await writeIndex({ blocks, collections, analysis }, folder);
  shelf.close();
  await rm(kept, { recursive: true });
}

async function* cut(
  papers: Iterable<Paper> | AsyncIterable<Paper>,
): AsyncGenerator<readonly Paper[]> {
  let block: Paper[] = [];
  for await (const paper of papers) {
    block.push(paper);
    if (block.length < papersPerBlock) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
