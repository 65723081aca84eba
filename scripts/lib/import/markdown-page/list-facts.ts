import type { RootContent } from "mdast";
import { plainText } from "../../page/tree.ts";
import { readLines } from "./fact-lines.ts";
import { findSectionName } from "./known-headings.ts";
import { findFactKey } from "./known-labels.ts";
import type { PageTree } from "./page-tree.ts";
import { readIdentifiers } from "./read-front-matter.ts";
import { joinPieces } from "./read-pieces.ts";

/** The values that the page gives of the paper, wherever it does. */
export function listFacts(tree: PageTree): readonly string[] {
  const blocks = tree.blocks.flatMap((block): readonly RootContent[] =>
    block.type === "blockquote" ? block.children : [block],
  );
  const identifiers = Object.values(readIdentifiers(tree.frontMatter)).map(String);
  const facts = blocks.flatMap((block, index) => {
    const previous = blocks[index - 1];
    const section = previous?.type === "heading" && findSectionName(plainText(previous));
    if (section === "finding" && block.type === "paragraph") return [plainText(block)];
    return (readLines(block, tree) ?? []).flatMap(({ fact }) =>
      fact && findFactKey(fact.label) ? [joinPieces(fact.value)] : [],
    );
  });
  return [...identifiers, ...facts];
}
