import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

const withoutHtml = { disable: { null: ["htmlFlow", "htmlText"] } };

/**
 * The tree of a Markdown field: CommonMark and GFM, in which raw HTML and directives are text.
 * @see https://github.com/syntax-tree/mdast
 */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), withoutHtml],
    mdastExtensions: [gfmFromMarkdown()],
  });
}
