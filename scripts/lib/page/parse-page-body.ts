import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { pageDepth } from "./markdown-limits.ts";
import { parseWithin } from "./parse-markdown.ts";
import { parsePlainPiece } from "./plain-piece.ts";
import { splitPieces } from "./split-pieces.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * The tree of a page's Markdown, without positions: exactly that of remark with GFM and
 * directives, which says what a page means. Nearly all of a generated page is plain text between
 * blank lines, read here some thirty times faster; whatever might be more goes to remark. A page
 * with more levels than anybody writes, which only another program can have made, is one text.
 * @param toRemark parses what isn't plain; only tests that count give their own
 */
export function parsePageBody(markdown: string, toRemark = parseWithRemark): Root {
  const pieces = splitPieces(markdown);
  if (pieces === undefined) return toRemark(markdown);
  return { type: "root", children: pieces.flatMap((piece) => readPiece(piece, toRemark)) };
}

/** The tree of Markdown as remark has it, unless it is too deep for what walks it. */
export function parseWithRemark(markdown: string): Root {
  const tree = parseWithin(pageDepth, markdown, (text) => parser.parse(text));
  if (tree !== undefined) return tree;
  const text = { type: "text" as const, value: markdown };
  return { type: "root", children: [{ type: "paragraph", children: [text] }] };
}

function readPiece(piece: string, toRemark: (markdown: string) => Root): readonly RootContent[] {
  return parsePlainPiece(piece) ?? toRemark(piece).children;
}
