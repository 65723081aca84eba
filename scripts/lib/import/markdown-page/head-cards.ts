import type { Heading, RootContent } from "mdast";
import { plainText } from "../../page/tree.ts";
import { findCardName } from "./known-headings.ts";
import { fewestCards } from "./split-page.ts";

/**
 * The blocks of a page whose author wrote the names of the cards as lines in bold and not as headings, with headings in
 * their place; any other page's blocks as they are.
 */
export function headCards(blocks: readonly RootContent[]): readonly RootContent[] {
  const bold = blocks.flatMap((block) => buildHeading(block) ?? []);
  const hasHeadings = blocks.some(
    (block) => block.type === "heading" && findCardName(plainText(block)) !== undefined,
  );
  if (hasHeadings || bold.length < fewestCards) return blocks;
  return blocks.map((block) => buildHeading(block) ?? block);
}

/** The heading that a line in bold stands for, where it names a card. */
function buildHeading(block: RootContent): Heading | undefined {
  if (block.type !== "paragraph" || findCardName(plainText(block)) === undefined) return undefined;
  const [only, ...others] = block.children;
  if (only?.type !== "strong" || others.length > 0) return undefined;
  return { ...block, type: "heading", depth: 2 };
}
