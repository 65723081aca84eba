import { createHash } from "node:crypto";
import { readProgramVersion, repositoryFolder } from "../../../scripts/io/program-version.ts";
import { type LocatedPaper, readPapers } from "../../../scripts/io/read-papers.ts";
import type { RecordOrigin } from "../../../scripts/io/read-records.ts";
import type { Analysis } from "./analysis.ts";
import { type Block, encodeBlock } from "./block.ts";
import type { BlockStore } from "./block-store.ts";
import { cutBlocks } from "./cut-blocks.ts";

/**
 * The blocks of papers, which come in the order in which they are read. A block is kept under the
 * hash of its records and of all else that it is made of; those that are not there are made.
 */
export async function openBlocks(
  papers: readonly RecordOrigin[],
  siteFolder: string,
  analysis: Analysis,
  store: BlockStore,
): Promise<readonly Block[]> {
  const version = readAnalysisVersion(analysis);
  const cut = cutBlocks(papers);
  const kept = new Map(cut.map((origins) => [origins, store.find(nameBlock(origins, version))]));
  const missing = cut.filter((origins) => kept.get(origins) === undefined);
  for await (const { origins, read } of readBlocks(siteFolder, missing)) {
    // A record that has changed since its origin was found is not in it.
    const name = nameBlock(
      read.map(({ origin }) => origin),
      version,
    );
    const papersOfBlock = read.map(({ paper }) => paper);
    kept.set(origins, await store.add(name, encodeBlock(papersOfBlock, analysis)));
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

/** What blocks depend on besides their papers; Node brings the tables of characters. */
function readAnalysisVersion({ synonyms }: Analysis): string {
  const program = readProgramVersion(repositoryFolder, [
    "scripts/lib",
    "src/search",
    "src/plugins/search",
  ]);
  return JSON.stringify([program, process.version, synonyms]);
}

/** A name for what is made of records in this order. */
function nameBlock(origins: readonly RecordOrigin[], version: string): string {
  const hash = createHash("sha256").update(version);
  for (const origin of origins) hash.update(origin.hash);
  return hash.digest("hex");
}
