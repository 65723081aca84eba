import type { Heading, RootContent } from "mdast";
import type { CardName } from "../../card/card-set.ts";
import { plainText } from "../../page/tree.ts";
import {
  fewestCards,
  findCardName,
  findPicturedCard,
  isMarkedAsCard,
  isReferencesHeading,
} from "./known-words.ts";
import { lineOf, type PageTree } from "./page-tree.ts";
import { parsePageTree } from "./parse-page-tree.ts";
import { hasIdentifier } from "./take-facts.ts";

/** A part of a page: what stands above the first heading below the title, or a heading and what follows it. */
export type PageSegment = {
  readonly kind: "head" | "card" | "references" | "section";
  /** Of a card. */
  readonly name?: CardName;
  readonly heading?: Heading;
  readonly blocks: readonly RootContent[];
};

type SplitPage = {
  /** The H1. */
  readonly title?: Heading;
  readonly segments: readonly PageSegment[];
};

/**
 * A page cut at its cards and at the sections before, between and after them; `undefined` where it
 * has fewer than three cards at one level, none that says it is one on a page that identifies its paper, and is a
 * page of another kind.
 * @param blocks those of the page that are to be cut
 */
export function splitPage(tree: PageTree, blocks = tree.blocks): SplitPage | undefined {
  const cards = findCards(blocks);
  const isMarked = [...cards.keys()].some((heading) => isMarkedAsCard(plainText(heading)));
  const isUnfinished = isMarked && hasIdentifier(tree);
  if (cards.size < fewestCards && !isUnfinished) return undefined;
  const title = blocks.find((block) => block.type === "heading" && block.depth === 1);
  const segments: (PageSegment & { blocks: RootContent[]; depth: number })[] = [
    { kind: "head", blocks: [], depth: 6 },
  ];
  for (const block of blocks) {
    if (block === title) continue;
    const current = segments.at(-1);
    const isStart =
      block.type === "heading" && (cards.has(block) || block.depth <= (current?.depth ?? 6));
    if (!isStart || block.type !== "heading") {
      current?.blocks.push(block);
      continue;
    }
    const name = cards.get(block);
    const isReferences = name === undefined && isReferencesHeading(plainText(block));
    const kind = name !== undefined ? "card" : isReferences ? "references" : "section";
    const depth = block.depth;
    segments.push({ kind, ...(name && { name }), heading: block, blocks: [], depth });
  }
  return { ...(title?.type === "heading" && { title }), segments };
}

/** The headings of the cards, by their names, or by their pictures where few have such a name. */
function findCards(blocks: readonly RootContent[]): ReadonlyMap<Heading, CardName> {
  const named = findCardsBy(findCardName, blocks);
  const pictured = named.size < fewestCards ? findCardsBy(findPicturedCard, blocks) : named;
  return pictured.size >= fewestCards ? pictured : named;
}

/** The headings of the cards, each once, of the level that has most of them. */
function findCardsBy(
  findName: (heading: string) => CardName | undefined,
  blocks: readonly RootContent[],
): ReadonlyMap<Heading, CardName> {
  const levels = [2, 3, 1, 4, 5, 6].map((depth) => {
    const found = new Map<CardName, Heading>();
    for (const block of blocks) {
      if (block.type !== "heading" || block.depth !== depth) continue;
      const name = findName(plainText(block));
      if (name !== undefined && !found.has(name)) found.set(name, block);
    }
    return found;
  });
  const most = levels.reduce((best, level) => (level.size > best.size ? level : best));
  return new Map(Array.from(most, ([name, heading]) => [heading, name]));
}

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
