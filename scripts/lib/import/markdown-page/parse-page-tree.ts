import { parseFrontMatter } from "../../page/parse-front-matter.ts";
import { parseWithRemark } from "../../page/parse-page-body.ts";
import { headCards } from "./head-cards.ts";
import type { PageTree } from "./page-tree.ts";

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
