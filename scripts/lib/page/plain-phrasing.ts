import type { Html, Link, PhrasingContent, Strong, Text } from "mdast";
import { decodeString } from "micromark-util-decode-string";

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
export function parsePlainPhrasing(source: string): PhrasingContent[] | undefined {
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
