import type { List, ListItem, RootContent } from "mdast";
import { words } from "../../card/words.ts";
import type { Locale } from "../../locale.ts";
import type { Basis } from "../../record/schema/statement.ts";
import { bases } from "../../record/schema/statement-schema.ts";
import { readFact } from "./fact-lines.ts";
import { localize } from "./localize.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { joinPieces, joinText, type Piece, readPieces } from "./read-pieces.ts";

/** Words quoted from the paper, and from where; what a key figure or a statement rests on. */
type Quote = { readonly quote: string; readonly basis: Basis };

/**
 * A statement with its evidence, of a paragraph and the quotation under it; `undefined` where more is
 * there than a statement holds.
 */
export function readStatement(
  blocks: readonly RootContent[],
  locale: Locale,
  tree: PageTree,
): unknown {
  const [paragraph, quotation, ...others] = blocks;
  if (paragraph?.type !== "paragraph" || others.length > 0) return undefined;
  const pieces = readPieces(paragraph.children, tree);
  if (pieces === undefined) return undefined;
  if (quotation === undefined) return readMarked(pieces, locale);
  const quote = readQuote(quotation, locale, tree);
  if (quote === undefined) return undefined;
  const text = localize(joinText(pieces, locale), locale);
  return { text, quote: quote.quote, ...(quote.basis !== "abstract" && { basis: quote.basis }) };
}

/** A statement of text, the mark after it that says whose view it is taken for what it is. */
function readMarked(pieces: readonly Piece[], locale: Locale): unknown {
  const { mark } = words[locale].evidence;
  const last = pieces.at(-1);
  const basis = bases.find((name) => mark[name] !== "" && last?.text.endsWith(mark[name]));
  const isMarked = basis !== undefined && last !== undefined && last.language === undefined;
  if (!isMarked) return localize(joinText(pieces, locale), locale);
  const rest = [...pieces.slice(0, -1), { text: last.text.slice(0, -mark[basis].length) }];
  return { text: localize(joinText(rest, locale), locale), basis };
}

/** The quotation of a block quote that says where it comes from. */
export function readQuote(block: RootContent, locale: Locale, tree: PageTree): Quote | undefined {
  const [paragraph, ...others] = block.type === "blockquote" ? block.children : [];
  if (paragraph?.type !== "paragraph" || others.length > 0) return undefined;
  const place = { source: sourceOf(paragraph, tree), line: lineOf(paragraph, tree) };
  const { fact } = readFact(paragraph.children, place, tree) ?? {};
  const { label } = words[locale].evidence;
  const basis = bases.find((name) => label[name] === fact?.label);
  if (fact === undefined || basis === undefined || !fact.isPlain) return undefined;
  return { quote: joinPieces(fact.value), basis };
}

/** The statements of a list; `undefined` where an item is no statement. */
export function readStatements(
  blocks: readonly RootContent[],
  locale: Locale,
  tree: PageTree,
): readonly unknown[] | undefined {
  const items = readItems(blocks)?.map((item) => readStatement(item.children, locale, tree));
  return items?.every((item) => item !== undefined) ? items : undefined;
}

/** The items of a section that is one list, and not one of tasks. */
export function readItems(blocks: readonly RootContent[]): List["children"] | undefined {
  const [list, ...others] = blocks;
  if (list?.type !== "list" || others.length > 0) return undefined;
  return list.children.some(isTask) ? undefined : list.children;
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === "boolean";
}
