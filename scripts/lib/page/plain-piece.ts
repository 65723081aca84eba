import type {
  BlockContent,
  Blockquote,
  Heading,
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from "mdast";
import { decodeString } from "micromark-util-decode-string";

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

/** The address of a DOI, bare and up to the end of its line, which GFM links whole. */
const address = /(?<=: )https:\/\/doi\.org\/[A-Za-z0-9.()/-]*[A-Za-z0-9](?=\n|$)/;
/**
 * Text that starts nothing, escapes and references with it: a colon before no letter is no
 * directive, nor is one after another that isn't escaped and starts no line; no bracket is part of a link without `](`, for the page has no definitions, and no
 * bar is part of a table, whose second line would be no line of text.
 */
const text = /[^\\`*_~<:![\]]+|\\[^\n]|: (?=https:)|:(?![A-Za-z])|(?<=[^\n\\]:):|!(?!\[)|\](?!\()/;
const label = /[\p{L}\p{N}][\p{L}\p{N} .-]*/u;
const target = /(?:https:\/\/|[/#])[\w./#-]+/;
const html = /<br>|<span(?: lang="[A-Za-z0-9-]+")?>|<\/span>/;
/**
 * Bold type that begins a line or a word, and ends a word or stands before a colon: there, no
 * other rule of CommonMark for asterisks applies.
 */
const beginning = /(?<=(?:^|\n)\*\*)(?=[^\s*])|(?=[\p{L}\p{N}])/u;
const strong = /(?:[^*\\\n]|\\[^\n])+?/;
const end = /(?<=[\p{L}\p{N}])\*\*(?!\*)|(?<=\S)\*\*(?=[:：])/u;
/** Marks that are text where they stand: within a word, between spaces, or a tilde that can only begin. */
const mark = /\[|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<= )\*(?= )|(?<=^|[ (])~(?=[\p{L}\p{N}])/u;

/** One thing after another of what a generated line is made of. */
const token = new RegExp(
  [
    `(?<address>${address.source})`,
    `(?<text>${text.source})`,
    String.raw`\[(?<label>${label.source})\]\((?<target>${target.source})\)`,
    `(?<html>${html.source})`,
    String.raw`\*\*(?:${beginning.source})(?<strong>${strong.source})(?:${end.source})`,
    `(?<mark>${mark.source})`,
  ].join("|"),
  "uy",
);

/** What GFM links by itself, in the source or after its references are resolved. */
const addressLike = /https?:\/\/|www\.|@/i;

/**
 * The nodes of a paragraph's or a heading's source; `undefined` where something in it may be more
 * than text, bold type, a link, the generator's marks of language and its line breaks.
 * @example parsePlainPhrasing("a &lt; b<br>c") // text "a < b", html "<br>", text "c"
 */
function parsePlainPhrasing(source: string): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < source.length) {
    token.lastIndex = index;
    const match = token.exec(source);
    const node = match?.groups && readToken(match.groups);
    if (!match || !node) return undefined;
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else nodes.push(node);
    index += match[0].length;
  }
  return nodes.some((node) => node.type === "text" && addressLike.test(node.value))
    ? undefined
    : nodes;
}

type Token = Readonly<Record<string, string | undefined>>;

function readToken(token: Token): Text | Html | Link | Strong | undefined {
  const { text, mark, html, strong, label, target, address } = token;
  if (text !== undefined) return { type: "text", value: decodeText(text) };
  if (mark !== undefined) return { type: "text", value: mark };
  if (html !== undefined) return { type: "html", value: html };
  if (strong !== undefined) {
    const children = parsePlainPhrasing(strong);
    return children && { type: "strong", children };
  }
  const url = target ?? address;
  return url === undefined ? undefined : buildLink(url, label ?? url);
}

function buildLink(url: string, label: string): Link {
  return { type: "link", title: null, url, children: [{ type: "text", value: label }] };
}

function decodeText(text: string): string {
  return /[\\&]/.test(text) ? decodeString(text) : text;
}
