import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import {
  type DepthLimit,
  fieldDepth,
  isDeepSource,
  isDeepTree,
  measureEffort,
  mostEffort,
} from "./markdown-limits.ts";

const withoutHtml = { disable: { null: ["htmlFlow", "htmlText"] } };

/**
 * The tree of a Markdown field: CommonMark and GFM, in which raw HTML and directives are text.
 * `undefined` where it is deeper or more tangled than anybody writes: nothing is done with it then
 * but to show its characters. Whoever reads a Markdown field reads it here, so that all do alike.
 * @param most the most effort that reading may take; the pages of the guide may take any
 * @see https://github.com/syntax-tree/mdast
 */
export function parseMarkdown(markdown: string, most = mostEffort): Root | undefined {
  if (measureEffort(markdown) > most) return undefined;
  return parseWithin(fieldDepth, markdown, (text) =>
    fromMarkdown(text, {
      extensions: [gfm(), withoutHtml],
      mdastExtensions: [gfmFromMarkdown()],
    }),
  );
}

/**
 * The tree that `parse` makes of Markdown; `undefined` where its depth would be too much for what
 * parses it or for what walks the tree.
 */
export function parseWithin(
  depth: DepthLimit,
  markdown: string,
  parse: (markdown: string) => Root,
): Root | undefined {
  if (isDeepSource(markdown, depth)) return undefined;
  const tree = parse(markdown);
  return isDeepTree(tree, depth) ? undefined : tree;
}
