import { hashTerm } from "../../../src/search/stored/hash-term.ts";

/** Papers of a block: one that ends none has so many behind it at the least, and at the most. */
const leastPapers = 250;
const mostPapers = 1000;
/** Of so many papers one can end a block. */
const endEvery = 250;

/**
 * Cuts papers into blocks, in their order. Where a block ends is for the names of its papers to
 * say, not for their places: one that comes or goes changes the block it is in, and those after it
 * stay the same.
 */
export function cutBlocks<Paper extends { readonly collection: string; readonly id: string }>(
  papers: readonly Paper[],
): readonly (readonly Paper[])[] {
  const blocks: Paper[][] = [];
  let block: Paper[] = [];
  for (const paper of papers) {
    block.push(paper);
    const canEnd = hashTerm(`${paper.collection}/${paper.id}`) % endEvery === 0;
    if ((canEnd && block.length >= leastPapers) || block.length === mostPapers) {
      blocks.push(block);
      block = [];
    }
  }
  return block.length === 0 ? blocks : [...blocks, block];
}
