import type { Heading, RootContent } from "mdast";
import type { Locale } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import type { Leftover } from "../imported-record.ts";
import { renderField, type TargetResolver } from "./field-markdown.ts";
import { localize, type PageContext, type PageFields } from "./page-fields.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { parsePageTree } from "./parse-page-tree.ts";
import { readFrontMatter, readHead, readTitle } from "./read-head.ts";
import { joinText, readPieces } from "./read-pieces.ts";
import { readWholeCard } from "./read-whole-card.ts";
import { type PageSegment, splitPage } from "./split-page.ts";
import { listFacts, type TakenFacts, takeFacts } from "./take-facts.ts";

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
const imports = /^(?:import\s(?:[^"']+\sfrom\s+)?["'][^"'\n]+["'];?\s*)*$/;
const exports = /^export\s+(?:const|let|var|function|class|default)\s[\s\S]*$/m;

/** The blocks of a page without its imports, and the exports beside them, which are left over. */
function leaveImports(tree: PageTree, leave: PageContext["leave"]): readonly RootContent[] {
  return tree.blocks.filter((block) => {
    const source = block.type === "paragraph" ? sourceOf(block, tree) : "";
    if (source === "" || !imports.test(source.replace(exports, ""))) return true;
    leave({ field: "import", value: source, line: lineOf(block, tree) });
    return false;
  });
}

/** What follows the cards: the fields of the record so far with those of the references, and further sections. */
type ReadTail = { readonly fields: PageFields; readonly sections: readonly unknown[] };

/** The references as fields, and all else below the cards as sections of the curator's own. */
function readTail(
  segments: readonly PageSegment[],
  known: PageFields,
  context: PageContext,
): ReadTail {
  let fields = known;
  const sections: unknown[] = [];
  let pending: readonly Heading[] = [];
  for (const { kind, heading, blocks } of segments) {
    const taken = kind === "references" ? takeFacts(blocks, fields, context) : undefined;
    fields = taken?.fields ?? fields;
    const own = [...pending, ...(taken?.rest ?? blocks)];
    const { markdown, language, leftovers } = renderField(own, context.tree, context.resolve);
    context.leave(...leftovers);
    pending = [];
    if (heading === undefined || (kind === "references" && markdown === "")) continue;
    if (markdown === "") pending = [{ ...heading, depth: 3 }];
    else {
      const text = { text: markdown, language: language ?? context.locale };
      const title = readPieces(heading.children, context.tree, { flattens: true }) ?? [];
      sections.push({
        heading: localize(joinText(title, context.locale), context.locale),
        markdown: localize(text, context.locale),
      });
    }
  }
  for (const heading of pending) {
    const line = lineOf(heading, context.tree);
    context.leave({ field: "heading", value: plainText(heading), line });
  }
  return { fields, sections };
}
