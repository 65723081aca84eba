import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

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

/** How deep Markdown may be. */
type DepthLimit = {
  /** Most marks of quotations and lists that a line begins with. */
  readonly marks: number;
  /** Most levels of the tree; a list or emphasis within a list makes two or three of them. */
  readonly levels: number;
};

/** More than anybody writes in a field. */
export const fieldDepth: DepthLimit = { marks: 20, levels: 100 };
/** More than the page has of any field that is not too deep, however the generator writes it. */
export const pageDepth: DepthLimit = { marks: 100, levels: 200 };

/** Most effort that reading the Markdown of a record may take: some tenths of a second. */
export const mostEffort = 25_000;

/** A line of nothing but hyphens or asterisks is a rule, or underlines a heading. */
const rule = /(?![ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)/;
const mark = /[ \t]*(?:>|(?:[+*-]|\d{1,9}[.)])(?=[ \t]|$))/;

/**
 * Whether a line of Markdown begins with too many quotation or list marks.
 * @example isDeepSource(">".repeat(1000), fieldDepth) // true
 */
export function isDeepSource(markdown: string, { marks }: DepthLimit): boolean {
  return new RegExp(`^${rule.source}(?:${mark.source}){${marks + 1}}`, "m").test(markdown);
}

/** Whether a tree of Markdown has too many levels. */
function isDeepTree(node: Nodes, { marks, levels }: DepthLimit): boolean {
  if (levels === 0) return true;
  if (!("children" in node)) return false;
  return node.children.some((child) => isDeepTree(child, { marks, levels: levels - 1 }));
}

/** What may begin or end something within a paragraph; every end is looked for among all beginnings. */
const inlineMarks = /\]\(|[[\]*_~`\\<&]/g;
const pictures = /!\[/g;
/** What else is more than text, and how many marks' work each is. */
const otherMarks: readonly (readonly [RegExp, number])[] = [
  [/:(?=[A-Za-z])/g, 1],
  [/>|[-+*](?=\s)|\d[.)](?=\s)|\||#(?=\s)/g, 5],
  [/:\/\/|www\.|@/gi, 12],
  [/\[\^/g, 16],
  [/(?:^|\n)[ \t]*[=-]+[ \t]*(?=\r|\n|$)/g, 20],
];
const blankLine = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/;
const lineEnd = /\r\n?|\n/;

/**
 * How much work the parsers have with Markdown, some units for each mark.
 * Their time grows with the square of the marks between two blank lines, so these count for more
 * the more there are; so do the cells of a table, which has one in each of its columns for every
 * line. Takes time in proportion to the length itself.
 * @example measureEffort("A *word* and a [link](/guide/adding).") // 17
 */
export function measureEffort(markdown: string): number {
  const ofText = Math.floor(markdown.length / 25);
  return markdown.split(blankLine).reduce((effort, block) => effort + measureBlock(block), ofText);
}

function measureBlock(block: string): number {
  const marks = countMatches(block, inlineMarks) + 4 * countMatches(block, pictures);
  let effort = 2 * marks + Math.floor(marks ** 2 / 300);
  for (const [pattern, weight] of otherMarks) effort += weight * countMatches(block, pattern);
  const lines = block.split(lineEnd);
  let columns = 0;
  for (const line of lines) {
    effort += 3 + line.length - line.trimStart().length;
    columns = Math.max(columns, countMatches(line, /\|/g));
  }
  return effort + columns * (lines.length - 1);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
