import type { BlockContent, Blockquote, Heading, List, ListItem, Paragraph } from "mdast";
import { parsePlainPhrasing } from "./plain-phrasing.ts";

const heading = /^(?<marks>#{1,6}) (?<content>[^\s#](?:.*[^\s#])?)$/u;
const item = /^(?<marker>- |(?<number>\d{1,9})\. )(?<content>.*)$/su;
const quoteMark = "> ";
/** What no paragraph of ours starts with, though some of it would be text. */
const blockStart = /^(?:[\s#>+\-=|~`:_<]|\*(?!\*[^\s*])|\d{1,9}[.)](?: |$)|$)/;
const markOfLanguage = /^<span lang="[A-Za-z0-9-]+">[^\s<]/;

/**
 * The blocks of a piece that is plainly a heading, a rule, a paragraph, a list of one-line items,
 * or one of these with a quotation, all of plain text. `undefined` where it may be anything else.
 */
export function parsePlainPiece(piece: string): readonly BlockContent[] | undefined {
  if (piece === "---") return [{ type: "thematicBreak" }];
  if (piece.startsWith("#")) return listOf(parseHeading(piece));
  const lines = piece.split("\n");
  return item.test(piece) ? listOf(parseList(lines)) : parseStatement(lines);
}

function listOf<Node>(node: Node | undefined): readonly Node[] | undefined {
  return node && [node];
}

function parseHeading(line: string): Heading | undefined {
  const { marks, content } = heading.exec(line)?.groups ?? {};
  const children = content === undefined ? undefined : parsePlainPhrasing(content);
  const depth = depths.find((level) => level === marks?.length);
  return children && depth && { type: "heading", depth, children };
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** The items of a list, each with the lines that are indented as its content is. */
function parseList(lines: readonly string[]): List | undefined {
  const items: string[][] = [];
  let indent = "";
  const [first] = lines;
  const number = first && item.exec(first)?.groups?.number;
  for (const line of lines) {
    const { marker, content, number: own } = item.exec(line)?.groups ?? {};
    if (marker !== undefined && content !== undefined) {
      if ((own === undefined) !== (number === undefined) || content.startsWith("[")) {
        return undefined;
      }
      indent = " ".repeat(marker.length);
      items.push([content]);
    } else if (line.startsWith(indent)) items.at(-1)?.push(line.slice(indent.length));
    else return undefined;
  }
  const children = items.map(parseItem);
  if (!children.every((child) => child !== undefined)) return undefined;
  const isOrdered = number !== undefined;
  const start = isOrdered ? Number(number) : null;
  return { type: "list", ordered: isOrdered, start, spread: false, children };
}

function parseItem(lines: readonly string[]): ListItem | undefined {
  const children = parseStatement(lines);
  return children && { type: "listItem", spread: false, checked: null, children: [...children] };
}

/** A paragraph, a quotation, or a paragraph and what is quoted for it. */
function parseStatement(lines: readonly string[]): readonly (Paragraph | Blockquote)[] | undefined {
  const start = lines.findIndex((line) => line.startsWith(quoteMark));
  if (start === -1) return listOf(parseParagraph(lines));
  const quote = parseQuote(lines.slice(start));
  if (start === 0) return listOf(quote);
  const paragraph = parseParagraph(lines.slice(0, start));
  return paragraph && quote && [paragraph, quote];
}

function parseQuote(lines: readonly string[]): Blockquote | undefined {
  if (!lines.every((line) => line.startsWith(quoteMark))) return undefined;
  const paragraph = parseParagraph(lines.map((line) => line.slice(quoteMark.length)));
  return paragraph && { type: "blockquote", children: [paragraph] };
}

function parseParagraph(lines: readonly string[]): Paragraph | undefined {
  if (!lines.every(isTextLine)) return undefined;
  const children = parsePlainPhrasing(lines.join("\n"));
  return children && { type: "paragraph", children };
}

function isTextLine(line: string): boolean {
  return (markOfLanguage.test(line) || !blockStart.test(line)) && !line.endsWith(" ");
}
