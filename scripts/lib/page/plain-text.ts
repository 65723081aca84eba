import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** The text of a node as a reader sees it: raw HTML, such as a line break or a mark of language, is no text. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: false });
}
