import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/**
 * Calls `visitor` with a node and then with all below it, in reading order; children that it puts
 * in the place of others are visited instead. Does less than `unist-util-visit`, which names every
 * step for stack traces: with it, walking took half of the time that a page's body needs.
 */
export function walk(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if (!("children" in node)) return;
  for (const child of node.children) walk(child, visitor);
}

/** The text of a node as a reader sees it: raw HTML, such as a line break or a mark of language, is no text. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: false });
}
