import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** Marks every text of a tree that has letters with its language, paragraph by paragraph. */
export function markLanguage(tree: Root, language: string): void {
  visit(tree, ["paragraph", "heading", "tableCell"], (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    if (!/\p{L}/u.test(textOf(node))) return;
    node.children = [
      { type: "html", value: `<span lang="${language}">` },
      ...node.children,
      { type: "html", value: "</span>" },
    ];
  });
}
