import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { words } from "../../card/words.ts";
import type { Locale } from "../../locale.ts";
import type { LabelledPart } from "../../record/schema/abstract.ts";
import type { Basis } from "../../record/schema/statement.ts";
import { bases } from "../../record/schema/statement-schema.ts";
import { buildAbstract } from "../fields/build-abstract.ts";
import { cutStart, readFact } from "./fact-lines.ts";
import { localize } from "./page-fields.ts";
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

/** An abstract and its language. */
type PageAbstract = {
  readonly locale: Locale;
  readonly text: string | readonly LabelledPart[];
};

/**
 * The abstract of a section, in parts where it has labels in bold type or in capitals; emphasis is
 * left out. `undefined` where there is more than paragraphs.
 * @param named the language that the heading names; people put Chinese under a heading for English, too
 */
export function readAbstract(
  blocks: readonly RootContent[],
  named: Locale,
  tree: PageTree,
): PageAbstract | undefined {
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  if (paragraphs.length === 0 || paragraphs.length < blocks.length) return undefined;
  const parts = paragraphs.flatMap((paragraph) => splitAtLabels(paragraph, tree));
  const text = parts.map((part) => part.text).join("\n");
  const locale = isChinese(text) ? "zh-Hant" : named;
  if (parts.some(({ label }) => label !== undefined)) return { locale, text: parts };
  return { locale, text: locale === "en" ? splitAtCapitals(text) : text };
}

/** The parts of a paragraph that labels in bold type begin. */
function splitAtLabels({ children }: Paragraph, tree: PageTree): readonly LabelledPart[] {
  const parts: { label?: string; nodes: PhrasingContent[] }[] = [{ nodes: [] }];
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    const rest = next === undefined ? undefined : cutStart([next], colon);
    if (node.type === "strong" && next?.type === "text" && rest !== undefined) {
      parts.push({ label: joinPlain(node.children), nodes: [] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts.flatMap(({ label, nodes }) => {
    if (label === undefined) return nodes.length > 0 ? [{ text: joinPlain(nodes) }] : [];
    return [{ label, text: joinPlain(cutStart(nodes, colon) ?? nodes) }];
  });

  function joinPlain(nodes: readonly PhrasingContent[]): string {
    return joinPieces(readPieces(nodes, tree, { flattens: true }) ?? []);
  }
}

const colon = /^(?:：|: ?)/;

/** The parts of a text that labels in capitals begin, where put together they are that text again. */
function splitAtCapitals(text: string): string | readonly LabelledPart[] {
  const parts = buildAbstract(text);
  if (typeof parts === "string") return text;
  const whole = parts.map((part) => (part.label ? `${part.label}: ${part.text}` : part.text));
  return whole.join(" ") === text ? parts : text;
}

/** Whether a text is long enough to tell its language, and most of it is in Chinese. */
function isChinese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters >= 20 && han * 2 > letters;
}
