import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openShelf } from "../../io/cache/shelf.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { openAnalysis } from "./analysis.ts";
import { type Block, encodeBlock, openBlock } from "./block.ts";
import { writeIndex } from "./write-index.ts";

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
): Promise<void> {
  const analysis = openAnalysis(synonyms);
  const kept = await mkdtemp(join(tmpdir(), "search-blocks-"));
  const shelf = openShelf(kept, "search", "");
  const blocks: Block[] = [];
  for await (const block of cut(papers)) {
    const name = String(blocks.length);
    shelf.keep(name, encodeBlock(block, analysis));
    const read = shelf.find(name);
    if (read) blocks.push(openBlock(read));
  }
  await writeIndex({ blocks, collections: [], analysis }, folder);
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
