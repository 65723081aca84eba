import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parsePlainPiece } from "./plain-piece.ts";
import { splitPieces } from "./split-pieces.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * The tree of a page's Markdown, without positions: exactly that of remark with GFM and
 * directives, which says what a page means. Nearly all of a generated page is plain text between
 * blank lines, read here some thirty times faster; whatever might be more goes to remark.
 * @param toRemark parses what isn't plain; only tests that count give their own
 */
export function parsePageBody(markdown: string, toRemark = parseWithRemark): Root {
  const pieces = splitPieces(markdown);
  if (pieces === undefined) return toRemark(markdown);
  return { type: "root", children: pieces.flatMap((piece) => readPiece(piece, toRemark)) };
}

/** The tree of Markdown as remark has it. */
export function parseWithRemark(markdown: string): Root {
  return parser.parse(markdown);
}

function readPiece(piece: string, toRemark: (markdown: string) => Root): readonly RootContent[] {
  return parsePlainPiece(piece) ?? toRemark(piece).children;
}
