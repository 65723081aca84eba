import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { pageDepth, parseWithin } from "./parse-markdown.ts";
import { parsePlainPiece } from "./plain-piece.ts";

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

/** What may be read otherwise at the start of a text or of a line: tabs and other line ends. */
const oddSpace = /[\t\r\0\uFEFF]/;
/**
 * What begins a line, perhaps within lists and quotations, and may reach beyond a blank line or the
 * next heading: fences, containers of directives, and definitions, which links elsewhere mean.
 */
const farReaching = /(?:^|\n)[ >*+.)\d-]*(?:```|~~~|:::|\[(?:[^\\[\]]|\\[\s\S])*\]:)/;
/** A line of white space alone; an indented line that starts a piece, which may be code or belong to a list. */
const doubtfulLine = /(?:^|\n) +(?:\n|$)|(?:^|\n\n) /;
/** HTML that may go on over blank lines or up to the next one; marks of language before text can't. */
const htmlBlock = /(?:^|\n)[ >*+.)\d-]*<(?!span lang="[A-Za-z0-9-]+">[^\s<])/;

const listItem = /^(?:[-+*]|\d{1,9}[.)])(?: |$)/;
const listItemInside = /(?:^|\n) *(?:[-+*]|\d{1,9}[.)])(?: |\n|$)/;
const headingLine = /^#{1,6}(?: |$)/;

/**
 * Markdown cut where no block can go on: at blank lines and around headings, lists with blank
 * lines between their items in one piece. Each piece means alone what it means in the text.
 * `undefined` where that isn't certain.
 */
function splitPieces(markdown: string): readonly string[] | undefined {
  const isDoubtful = [oddSpace, farReaching, doubtfulLine, htmlBlock].some((form) =>
    form.test(markdown),
  );
  if (isDoubtful) return undefined;
  const pieces: string[] = [];
  for (const block of markdown.split(/\n{2,}/)) {
    const last = pieces.at(-1);
    if (last !== undefined && listItem.test(block) && listItemInside.test(last)) {
      pieces[pieces.length - 1] = `${last}\n\n${block}`;
    } else pieces.push(...splitAtHeadings(block));
  }
  return pieces;
}

function splitAtHeadings(block: string): readonly string[] {
  const pieces: string[] = [];
  let lines: string[] = [];
  for (const line of block.split("\n")) {
    if (headingLine.test(line)) {
      if (lines.length > 0) pieces.push(lines.join("\n"));
      pieces.push(line);
      lines = [];
    } else if (line !== "") lines.push(line);
  }
  return lines.length > 0 ? [...pieces, lines.join("\n")] : pieces;
}
