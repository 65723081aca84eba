import type { Heading } from "mdast";
import { plainText } from "../../page/tree.ts";
import { fewestCards, findCardName } from "./known-words.ts";
import { lineOf, type PageTree, parsePageTree } from "./page-tree.ts";
import { splitPage } from "./split-page.ts";
import { hasIdentifier } from "./take-facts.ts";

/** What most likely is a heading: a page with too few is not parsed for it. */
const headingLine = /^#{1,6} (.+)$/gm;

/**
 * The pages of papers that stand one below the other in a file, each under a heading of its own with its cards and its
 * PMID or DOI; the file as it is where it has one paper. Lines keep their numbers: empty ones stand in place of the
 * papers before. Front matter, and what stands before the first, belong to the first.
 */
export function splitPapers(page: string): readonly string[] {
  const named = Array.from(page.matchAll(headingLine), ([, text = ""]) => findCardName(text));
  if (named.filter(Boolean).length < 2 * fewestCards) return [page];
  const tree = parsePageTree(page);
  const headings = tree.blocks.filter((block) => block.type === "heading");
  const cards = headings.filter((heading) => findCardName(plainText(heading)) !== undefined);
  const lines = page.split(/\r\n?|\n/);
  for (const depth of [1, 2, 3]) {
    const titles = headings.filter((each) => each.depth === depth && !cards.includes(each));
    const starts = titles.map((title) => lineOf(title, tree) - 1);
    const own = starts.filter((start, index) => isPaper(lines.slice(start, starts[index + 1])));
    if (own.length < 2) continue;
    const raised = raiseHeadings(lines, headings, depth - 1, tree);
    const places = [0, ...own.slice(1)];
    return places.map((start, index) => {
      const before: readonly string[] = Array(start).fill("");
      return [...before, ...raised.slice(start, places[index + 1])].join("\n");
    });
  }
  return [page];
}

function isPaper(lines: readonly string[]): boolean {
  const tree = parsePageTree(lines.join("\n"));
  const cards = splitPage(tree)?.segments.filter(({ kind }) => kind === "card") ?? [];
  return cards.length >= fewestCards && hasIdentifier(tree);
}

/** The lines with every heading below a title raised, so that the title is one of the first level. */
function raiseHeadings(
  lines: readonly string[],
  headings: readonly Heading[],
  levels: number,
  tree: PageTree,
): readonly string[] {
  const places = new Set(headings.map((heading) => lineOf(heading, tree) - 1));
  const mark = new RegExp(`^#{${levels}}(?=#)`);
  return lines.map((line, index) => (places.has(index) ? line.replace(mark, "") : line));
}
