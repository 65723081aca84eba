import type { Heading, RootContent } from "mdast";
import type { Locale } from "../../locale.ts";
import type { Leftover } from "../imported-record.ts";
import type { TargetResolver } from "./field-markdown.ts";
import type { PageFields } from "./join-fields.ts";
import { listFacts } from "./list-facts.ts";
import type { PageContext } from "./page-context.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { parsePageTree } from "./parse-page-tree.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readHead } from "./read-head.ts";
import { readTail } from "./read-tail.ts";
import { readTitle } from "./read-title.ts";
import { readWholeCard } from "./read-whole-card.ts";
import { type PageSegment, splitPage } from "./split-page.ts";
import type { TakenFacts } from "./take-facts.ts";

/** What a page says, texts by their languages, and what of it has no place in a record. */
export type PageReading = {
  readonly fields: PageFields;
  readonly leftovers: readonly Leftover[];
};

/**
 * The fields of a record that one four-card page of any author gives; `undefined` for a page that is
 * none. A card is taken apart where the generator would put it together to the same words in the same
 * order, else kept as Markdown.
 */
export function readPage(
  page: string,
  locale: Locale,
  resolve: TargetResolver,
): PageReading | undefined {
  const tree = parsePageTree(page);
  const leftovers: Leftover[] = [];
  const leave = (...more: readonly Leftover[]) => void leftovers.push(...more);
  const split = splitPage(tree, leaveImports(tree, leave));
  if (split === undefined) return undefined;
  const { title, segments } = split;
  const known = listFacts(tree);
  const context: PageContext = { locale, tree, resolve, leave, known };
  const first = segments.findIndex(({ kind }) => kind === "card");
  const last = segments.findLastIndex(({ kind }) => kind === "card");
  const head = readHeadUnder(title, segments.slice(0, first), context);
  let { fields, rest: before } = head;
  const cards: Record<string, unknown> = {};
  for (const [index, card] of segments.slice(0, last + 1).entries()) {
    if (card.name === undefined) continue;
    const after = index === last ? [] : readUntilCard(segments.slice(index + 1));
    const read = readWholeCard({ name: card.name, card, before, after }, fields, context);
    fields = read.fields;
    before = [];
    if (read.card !== undefined) cards[card.name] = read.card;
  }
  const tail = readTail(segments.slice(last + 1), fields, context);
  const isWritten = Object.keys(cards).length > 0;
  const all = {
    ...readTitle(title, tail.fields, context),
    ...(isWritten && { cards }),
    ...(tail.sections.length > 0 && { extraSections: tail.sections }),
  };
  return { fields: readFrontMatter(all, context), leftovers };
}

/**
 * What stands above the first card. A main heading that becomes the topic is known first, so that a line that names
 * another topic stays.
 */
function readHeadUnder(
  title: Heading | undefined,
  segments: readonly PageSegment[],
  context: PageContext,
): TakenFacts {
  const { topic: _, ...titles } = readHead(segments, { ...context, leave: () => {} }).fields;
  const { topic } = readTitle(title, titles, context);
  return readHead(segments, context, topic === undefined ? {} : { topic });
}

/** The sections up to the next card. */
function readUntilCard(segments: readonly PageSegment[]): readonly PageSegment[] {
  const end = segments.findIndex(({ kind }) => kind === "card");
  return end < 0 ? segments : segments.slice(0, end);
}

/** Lines by which a page of MDX takes code of its site; no reader sees them. */
const statements = /^(?:import\s(?:.+\sfrom\s+)?["'][^"'\n]+["'];?\s*)+$/;

/** The blocks of a page without its imports, which are left over. */
function leaveImports(tree: PageTree, leave: PageContext["leave"]): readonly RootContent[] {
  return tree.blocks.filter((block) => {
    const source = block.type === "paragraph" ? sourceOf(block, tree) : "";
    if (!statements.test(source)) return true;
    leave({ field: "import", value: source, line: lineOf(block, tree) });
    return false;
  });
}
