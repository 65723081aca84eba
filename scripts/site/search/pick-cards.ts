import type { NumberedCard } from "../../../src/search/index-files.ts";
import type { Block } from "./block.ts";

/** The cards of a few papers, in their order; only the blocks that have them are read. */
export function pickCards(
  papers: readonly number[],
  blocks: readonly Block[],
): readonly NumberedCard[] {
  const cards = new Map<number, NumberedCard>();
  let base = 0;
  for (const { papers: size, readFacts } of blocks) {
    const own = papers.filter((paper) => paper >= base && paper < base + size);
    const facts = own.length > 0 ? readFacts() : undefined;
    for (const paper of own) {
      const card = facts?.cards[paper - base];
      if (card) cards.set(paper, { paper, card });
    }
    base += size;
  }
  return papers.flatMap((paper) => cards.get(paper) ?? []);
}
