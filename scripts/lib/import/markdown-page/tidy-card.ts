import type { ListItem, RootContent } from "mdast";
import { plainText } from "../../page/tree.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { isDefaultQuestion, isDefaultSentence } from "./default-text.ts";
import { keepLines, type ReadLine, readLines } from "./fact-lines.ts";
import { findFactKey, findSectionName } from "./known-words.ts";
import type { PageTree } from "./page-tree.ts";
import { isAbsentValue } from "./read-fact.ts";
import { joinPieces } from "./read-pieces.ts";
import type { CardSection } from "./split-card.ts";

/** What stands before a question, and before an answer, in the forms that people write. */
export const questionMark = /^\s*(?:Q|問題?)\s*\d*\s*[.:：、)）] ?/i;
export const answerMark = /^\s*(?:A|答|Answer)\s*[:：] ?/i;

/**
 * The sections of a card without what no curator wrote: default sentences, placeholders, and the
 * sections that have nothing else.
 * @param known the values that the page gives as facts
 */
export function tidyCard(
  sections: readonly CardSection[],
  known: readonly string[],
  tree: PageTree,
): readonly CardSection[] {
  return sections.flatMap((section) => {
    const heading = section.heading && plainText(section.heading);
    if (heading !== undefined && isDefaultAnswer(heading, section.blocks, known)) return [];
    const blocks = section.blocks.flatMap((block) => tidyBlock(block, known, tree));
    const isEmptied = blocks.length === 0 && section.blocks.length > 0;
    const isNamed = heading === undefined || findSectionName(heading) !== undefined;
    return blocks.length === 0 && (isEmptied || isNamed) ? [] : [{ ...section, blocks }];
  });
}

function isDefaultAnswer(
  heading: string,
  blocks: readonly RootContent[],
  known: readonly string[],
): boolean {
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0 || !questionMark.test(heading)) return false;
  const answer = plainText(block).replace(answerMark, "");
  return isDefaultQuestion(heading.replace(questionMark, ""), answer, known);
}

function tidyBlock(
  block: RootContent,
  known: readonly string[],
  tree: PageTree,
): readonly RootContent[] {
  if (block.type === "paragraph") return isUnwritten(plainText(block), known) ? [] : [block];
  if (block.type !== "list") return [block];
  const lines = readLines(block, tree) ?? [];
  const kept = keepLines(block, lines, (line) => {
    const item = block.children[lines.indexOf(line)];
    return !isAbsent(line) && !(item && isUnwrittenItem(item, known));
  });
  return kept ? [kept] : [];
}

/** Whether a line says of a fact that it isn't known. */
function isAbsent({ fact }: ReadLine): boolean {
  const isKnown = fact !== undefined && findFactKey(fact.label) !== undefined;
  return isKnown && isAbsentValue(joinPieces(fact.value));
}

function isUnwrittenItem(item: ListItem, known: readonly string[]): boolean {
  return item.children.length === 1 && isUnwritten(plainText(item), known);
}

function isUnwritten(text: string, known: readonly string[]): boolean {
  return isPlaceholder(text) || isDefaultSentence(text, known);
}
