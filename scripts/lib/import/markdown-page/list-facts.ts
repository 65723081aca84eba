import type { RootContent } from "mdast";
import type { FactKey } from "../../card/needed-words.ts";
import { plainText } from "../../page/tree.ts";
import { readLines } from "./fact-lines.ts";
import { findFactKey, findSectionName } from "./known-words.ts";
import type { PageTree } from "./page-tree.ts";
import { readIdentifiers } from "./read-front-matter.ts";
import { joinPieces } from "./read-pieces.ts";

type KnownFact = { readonly key: FactKey | "finding"; readonly value: string };

/** The values that the page gives of the paper, wherever it does. */
export function listFacts(tree: PageTree): readonly string[] {
  const identifiers = Object.values(readIdentifiers(tree.frontMatter)).map(String);
  return [...identifiers, ...readFacts(tree).map(({ value }) => value)];
}

/** Whether the page gives the PMID or DOI of a paper. */
export function hasIdentifier(tree: PageTree): boolean {
  const isIdentifier = ({ key, value }: KnownFact) =>
    (key === "pmid" || key === "doi") && /\d{4}/.test(value);
  return (
    Object.keys(readIdentifiers(tree.frontMatter)).length > 0 || readFacts(tree).some(isIdentifier)
  );
}

function readFacts(tree: PageTree): readonly KnownFact[] {
  const blocks = tree.blocks.flatMap((block): readonly RootContent[] =>
    block.type === "blockquote" ? block.children : [block],
  );
  return blocks.flatMap((block, index): readonly KnownFact[] => {
    const previous = blocks[index - 1];
    const section = previous?.type === "heading" && findSectionName(plainText(previous));
    if (section === "finding" && block.type === "paragraph")
      return [{ key: "finding", value: plainText(block) }];
    return (readLines(block, tree) ?? []).flatMap(({ fact }) => {
      const key = fact && findFactKey(fact.label);
      return fact && key ? [{ key, value: joinPieces(fact.value) }] : [];
    });
  });
}
