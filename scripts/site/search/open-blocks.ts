import { createHash } from "node:crypto";
import type { Shelf } from "../../io/cache/shelf.ts";
import { type LocatedPaper, type RecordOrigin, readPapers } from "../../io/records/read-papers.ts";
import type { Analysis } from "./analysis.ts";
import { type Block, encodeBlock, openBlock } from "./block.ts";
import { cutBlocks } from "./cut-blocks.ts";

/**
 * The blocks of papers, which come in the order in which they are read. A block lies on the shelf
 * under the hash of its records, of the synonyms and of the areas; those that are not there are made.
 */
export async function openBlocks(
  papers: readonly RecordOrigin[],
  siteFolder: string,
  analysis: Analysis,
  shelf: Shelf,
): Promise<readonly Block[]> {
  const find = (name: string) => {
    const read = shelf.find(name);
    return read && openBlock(read);
  };
  const cut = cutBlocks(papers);
  const kept = new Map(cut.map((origins) => [origins, find(nameBlock(origins, analysis))]));
  const missing = cut.filter((origins) => kept.get(origins) === undefined);
  for await (const { origins, read } of readBlocks(siteFolder, missing)) {
    // A record that has changed since its origin was found is not in it.
    const name = nameBlock(
      read.map(({ origin }) => origin),
      analysis,
    );
    const papersOfBlock = read.map(({ paper }) => paper);
    shelf.keep(name, encodeBlock(papersOfBlock, analysis));
    kept.set(origins, find(name));
  }
  return [...kept.values()].filter((block) => block !== undefined);
}

type ReadBlock = {
  readonly origins: readonly RecordOrigin[];
  /** The papers that are still as they were. */
  readonly read: readonly LocatedPaper[];
};

/** Reads the papers of one block after the other, each file once. */
async function* readBlocks(
  siteFolder: string,
  blocks: readonly (readonly RecordOrigin[])[],
): AsyncGenerator<ReadBlock> {
  const blockOf = new Map(blocks.flatMap((origins) => origins.map((origin) => [origin, origins])));
  let origins: readonly RecordOrigin[] | undefined;
  let read: LocatedPaper[] = [];
  for await (const located of readPapers(siteFolder, blocks.flat())) {
    const own = blockOf.get(located.origin);
    if (origins !== undefined && own !== origins) {
      yield { origins, read };
      read = [];
    }
    origins = own;
    read.push(located);
  }
  if (origins !== undefined) yield { origins, read };
}

/** A name for what is made of records in this order. */
function nameBlock(origins: readonly RecordOrigin[], { synonyms, areas }: Analysis): string {
  const hash = createHash("sha256").update(JSON.stringify([synonyms, areas]));
  for (const origin of origins) hash.update(origin.hash);
  return hash.digest("hex");
}
