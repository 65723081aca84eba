import type { Nodes, RootContent } from "mdast";
import { parseFrontMatter } from "../../page/parse-front-matter.ts";
import { parseWithRemark } from "../../page/parse-page-body.ts";
import { headCards } from "./head-cards.ts";

/** A page taken apart, with what it takes to find a piece of it again in the file. */
export type PageTree = {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Why the front matter can't be read; it is taken for text then. */
  readonly problem?: string;
  /** The blocks below the front matter. */
  readonly blocks: readonly RootContent[];
  /** The Markdown of `blocks`, line ends as `\n`. */
  readonly source: string;
  /** The line of the file that `source` begins in, counted from 1. */
  readonly firstLine: number;
};

/** A title behind the kind of an admonition, which Docusaurus reads as its label. */
const admonitionTitle =
  /^([ \t>]*:{3,}(?:note|tip|info|warning|danger|caution|important|success|secondary)) +([^[{\s].*?) *$/gm;

/** The tree of a page of any author: CommonMark, GFM and directives, as Docusaurus reads `.md`. */
export function parsePageTree(page: string): PageTree {
  const text = page.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { frontMatter, content: written, problem } = readFrontMatter(text);
  const firstLine = text.slice(0, text.length - written.length).split("\n").length;
  const content = written.replace(admonitionTitle, "$1[$2]");
  const { children } = parseWithRemark(content);
  return {
    frontMatter,
    ...(problem !== undefined && { problem }),
    blocks: headCards(children),
    source: content,
    firstLine,
  };
}

function readFrontMatter(text: string): ReturnType<typeof parseFrontMatter> & { problem?: string } {
  try {
    return parseFrontMatter(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { frontMatter: {}, content: text, problem };
  }
}

/** The line of the file that a node begins in, counted from 1. */
export function lineOf({ position }: Nodes, { firstLine }: PageTree): number {
  return firstLine + (position?.start.line ?? 1) - 1;
}

/** The Markdown of a node as its author wrote it, its first line's indentation included. */
export function sourceOf({ position }: Nodes, { source }: PageTree): string {
  const start = position?.start.offset ?? 0;
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const isIndented = source.slice(lineStart, start).trim() === "";
  return source.slice(isIndented ? lineStart : start, position?.end.offset);
}
