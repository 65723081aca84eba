import type { Root } from "mdast";
import { walk } from "../../scripts/lib/page/walk.ts";
import { addProperties } from "./markup.ts";

/** Lets the keyboard reach every table: one that is wider than its place scrolls, and has nothing else to focus. */
export function focusTables(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === "table") addProperties(node, { tabIndex: 0 });
  });
}
