import type { Nodes } from "mdast";

/** More levels than anybody writes; every level costs the reader and the parsers of the page. */
const mostLevels = 50;
const deepLine = new RegExp(`^(?:[ \\t]*(?:[>+*-]|\\d{1,9}[.)])){${mostLevels}}`, "m");

/**
 * Whether a line of Markdown begins with more quotation or list marks than anybody writes.
 * @example isDeepSource(">".repeat(1000)) // true
 */
export function isDeepSource(markdown: string): boolean {
  return deepLine.test(markdown);
}

/** Whether a tree of Markdown has more levels than anybody writes. */
export function isDeepTree(node: Nodes, levels = mostLevels): boolean {
  if (levels === 0) return true;
  return "children" in node && node.children.some((child) => isDeepTree(child, levels - 1));
}
