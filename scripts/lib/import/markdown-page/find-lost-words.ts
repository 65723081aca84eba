import type { Nodes, RootContent } from "mdast";
import type { FactKey } from "../../card/needed-words.ts";
import { foldLetters } from "../../fold.ts";
import type { Locale } from "../../locale.ts";
import { renderPage } from "../../page/render-page.ts";
import { plainText } from "../../page/tree.ts";
import { listTexts } from "../../record/json/json-value.ts";
import type { PaperRecord } from "../../record/schema/paper-record.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { parseDate } from "../../record/values/parse-date.ts";
import type { Leftover } from "../imported-record.ts";
import { readLines } from "./fact-lines.ts";
import {
  findCardName,
  findFactKey,
  findSectionName,
  hasOwnWords,
  isReferencesHeading,
} from "./known-words.ts";
import { lineOf } from "./page-tree.ts";
import { parsePageTree } from "./parse-page-tree.ts";
import { splitNumber } from "./read-head.ts";
import { joinPieces } from "./read-pieces.ts";
import { listFacts } from "./take-facts.ts";
import { answerMark, questionMark, splitCard, tidyCard } from "./tidy-card.ts";

/** Words of a page that its record does not give where the page had them. */
type LostWords = {
  /** Their line in the page, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether they are nowhere, or on the new page before words that they followed. */
  readonly kind: "lost" | "moved";
};

type Passage = { readonly line: number; readonly text: string; readonly isFact: boolean };

/** Facts that a record gives in its own form: 民國 112 年 as 2023. */
const dates: ReadonlySet<FactKey> = new Set(["year", "published", "added", "retrieved"]);

/**
 * The words of a page, default sentences, labels and placeholders aside, that are neither on the page
 * that the generator makes of its record, in their order, nor among its fields and leftovers. Letters
 * and digits are compared; facts may stand anywhere.
 */
export function findLostWords(
  page: string,
  record: PaperRecord,
  leftovers: readonly Leftover[],
  locale: Locale,
): readonly LostWords[] {
  const paper = { collection: "imported", id: "imported-1", record };
  const shown = foldPage(renderPage(paper, locale, () => true));
  const kept = [...listTexts(record), ...leftovers.flatMap(({ value }) => listTexts(value))];
  const elsewhere = shown + kept.map(({ text }) => foldPage(text)).join(" ");
  let end = 0;
  return listPassages(page).flatMap(({ line, text, isFact }): LostWords[] => {
    const folded = foldLetters(text);
    const found = isFact ? -1 : shown.indexOf(folded, end);
    if (found >= 0) {
      end = found + folded.length;
      return [];
    }
    const lost = listWords(text).filter((word) => !elsewhere.includes(foldLetters(word)));
    if (lost.length > 0) return [{ line, text: lost.join(" "), kind: "lost" }];
    const isMoved = !isFact && shown.includes(folded);
    return isMoved ? [{ line, text, kind: "moved" }] : [];
  });
}

function foldPage(markdown: string): string {
  return foldLetters(parsePageTree(markdown).blocks.map(plainText).join(" "));
}

function listWords(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? [];
}

/** What a reader of a page reads that somebody wrote, in its order. */
function listPassages(page: string): readonly Passage[] {
  const tree = parsePageTree(page);
  const known = listFacts(tree);
  return tidyCard(splitCard(tree.blocks), known, tree).flatMap(({ heading, blocks }) => {
    const title = heading && plainText(heading).replace(questionMark, "");
    const own = heading && title && isOwnHeading(title) ? [pass(heading, title)] : [];
    return [...own, ...blocks.flatMap(listBlock)];
  });

  function listBlock(block: RootContent): readonly Passage[] {
    if (block.type === "blockquote") return block.children.flatMap(listBlock);
    const lines = readLines(block, tree) ?? [];
    const isFacts = lines.some(({ fact }) => fact && findFactKey(fact.label) !== undefined);
    if (!isFacts) return listLeaves(block);
    return lines.flatMap(({ fact, line, source }) => {
      const key = fact && findFactKey(fact.label);
      const written = fact && key ? joinPieces(fact.value) : foldSource(source);
      const date = key !== undefined && dates.has(key) ? parseDate(written) : undefined;
      const text = date?.isWhole ? date.date : written;
      return isPlaceholder(text) ? [] : [{ line, text, isFact: true }];
    });
  }

  function listLeaves(node: Nodes): readonly Passage[] {
    const isLeaf = ["paragraph", "heading", "tableCell", "code"].includes(node.type);
    if (isLeaf || !("children" in node))
      return node.type === "definition" ? [] : [pass(node, textOf(node).replace(answerMark, ""))];
    return node.children.flatMap(listLeaves);
  }

  function pass(node: Nodes, text: string): Passage {
    const isTitle = node.type === "heading" && node.depth === 1;
    return {
      ...{ line: lineOf(node, tree), isFact: isTitle },
      text: isTitle ? splitNumber(text).text : text,
    };
  }
}

const unread = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi;

/** The text of a node, of HTML what a reader sees between its tags. */
function textOf(node: Nodes): string {
  if (node.type !== "html") return plainText(node);
  return node.value.replace(unread, " ").replace(/<[^>]*>/g, " ");
}

function foldSource(source: string): string {
  return parsePageTree(source).blocks.map(plainText).join(" ");
}

function isOwnHeading(title: string): boolean {
  if (findCardName(title) !== undefined) return hasOwnWords(title);
  return findSectionName(title) === undefined && !isReferencesHeading(title);
}
