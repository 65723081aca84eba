import type { RootContent } from "mdast";
import type { CardName } from "../../card/card-set.ts";
import { plainText } from "../../page/tree.ts";
import { renderField } from "./field-markdown.ts";
import { findSectionName, hasOwnWords } from "./known-words.ts";
import { joinFields, localize, type PageContext, type PageFields } from "./page-fields.ts";
import { readCard } from "./read-card.ts";
import { joinText, readPieces } from "./read-pieces.ts";
import type { PageSegment } from "./split-page.ts";
import { takeFacts } from "./take-facts.ts";
import { type CardSection, splitCard, tidyCard } from "./tidy-card.ts";

/** A card, what stands before it and is in none, and the sections up to the next card. */
type WholeCard = {
  readonly name: CardName;
  readonly card: PageSegment;
  readonly before: readonly RootContent[];
  readonly after: readonly PageSegment[];
};

/** What a card gives: the fields of the record so far with its own, and the card, where anybody wrote it. */
type ReadWholeCard = { readonly fields: PageFields; readonly card?: unknown };

/**
 * A card in its parts where it fits them, else as Markdown with all that stands around it, so that
 * every word stays in its order.
 */
export function readWholeCard(
  { name, card, before, after }: WholeCard,
  fields: PageFields,
  context: PageContext,
): ReadWholeCard {
  const sections = tidyCard(splitCard(card.blocks), context.known, context.tree);
  const { heading } = card;
  const title: readonly RootContent[] =
    heading !== undefined && hasOwnWords(plainText(heading))
      ? [{ type: "heading", depth: 3, children: heading.children }]
      : [];
  const isAlone = before.length === 0 && title.length === 0 && after.length === 0;
  const read = isAlone ? readCard(name, sections, context) : undefined;
  const joined = read && joinFields(fields, read.fields);
  if (read !== undefined && joined !== undefined) {
    const isEmpty = Object.keys(read.parts).length === 0;
    return { fields: joined, ...(!isEmpty && { card: read.parts }) };
  }
  const core =
    name === "core"
      ? readLoosely(sections, after.length === 0, fields, context)
      : { fields, sections };
  const blocks = [before, title, core.sections.flatMap(listBlocks), after.flatMap(listBlocks)];
  const { markdown, language, leftovers } = renderField(
    blocks.flat(),
    context.tree,
    context.resolve,
  );
  context.leave(...leftovers);
  if (markdown === "") return { fields: core.fields };
  const text = { text: markdown, language: language ?? context.locale };
  return { fields: core.fields, card: { markdown: localize(text, context.locale) } };
}

function listBlocks({ heading, blocks }: CardSection): readonly RootContent[] {
  return heading === undefined ? blocks : [heading, ...blocks];
}

/**
 * The fields that a first card in Markdown gives besides: they are data, though the words stay in the
 * card. An abstract that ends the card becomes a field, for the page has it there again.
 */
function readLoosely(
  sections: readonly CardSection[],
  endsWithAbstract: boolean,
  fields: PageFields,
  context: PageContext,
): { readonly fields: PageFields; readonly sections: readonly CardSection[] } {
  const end = endsWithAbstract ? sections.findLastIndex((section) => !isAbstract(section)) + 1 : 0;
  const kept = endsWithAbstract ? sections.slice(0, end) : sections;
  const abstracts = endsWithAbstract ? sections.slice(end) : [];
  const read = readCard("core", abstracts, context);
  const own = read && joinFields(fields, read.fields);
  const data = kept.reduce((known, section) => readData(section, known, context), own ?? fields);
  return { fields: data, sections: own === undefined ? sections : kept };
}

function isAbstract({ heading }: CardSection): boolean {
  const name = heading && findSectionName(plainText(heading));
  return name === "abstractEn" || name === "abstractZh";
}

function readData(
  { heading, blocks }: CardSection,
  fields: PageFields,
  context: PageContext,
): PageFields {
  const name = heading && findSectionName(plainText(heading));
  if (name === "keyFigures") return takeFacts(blocks, fields, context).fields;
  const [paragraph, ...others] = blocks;
  if (name !== "finding" || paragraph?.type !== "paragraph" || others.length > 0) return fields;
  const pieces = readPieces(paragraph.children, context.tree, { flattens: true }) ?? [];
  const finding = localize(joinText(pieces, context.locale), context.locale);
  return joinFields(fields, { finding }) ?? fields;
}
