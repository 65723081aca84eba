import type { Heading, RootContent } from "mdast";

/** A heading within a card and what follows it; what stands before the first heading has none. */
export type CardSection = {
  readonly heading?: Heading;
  readonly blocks: readonly RootContent[];
};

/** The blocks of a card, cut at its headings; rules between them are left out. */
export function splitCard(blocks: readonly RootContent[]): readonly CardSection[] {
  const sections: { heading?: Heading; blocks: RootContent[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ heading: block, blocks: [] });
    else if (block.type !== "thematicBreak") {
      if (sections.length === 0) sections.push({ blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}
