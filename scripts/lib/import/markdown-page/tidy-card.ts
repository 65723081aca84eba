import type { Heading, ListItem, RootContent } from "mdast";
import { defaultSentences } from "../../card/default-sentences.ts";
import type { DefaultText, SentenceFacts } from "../../card/needed-words.ts";
import { phraseText } from "../../card/phrase.ts";
import { locales } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { isPlaceholder, placeholderWords } from "../../record/validate/placeholders.ts";
import { keepLines, type ReadLine, readLines } from "./fact-lines.ts";
import { findFactKey, findSectionName } from "./known-words.ts";
import type { PageTree } from "./page-tree.ts";
import { joinPieces } from "./read-pieces.ts";

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
  return isKnown && isPlaceholder(joinPieces(fact.value));
}

function isUnwrittenItem(item: ListItem, known: readonly string[]): boolean {
  return item.children.length === 1 && isUnwritten(plainText(item), known);
}

function isUnwritten(text: string, known: readonly string[]): boolean {
  return isPlaceholder(text) || isDefaultSentence(text, known);
}

/** A heading within a card and what follows it; what stands before the first heading has none. */
export type CardSection = {
  readonly heading?: Heading;
  readonly blocks: readonly RootContent[];
};

/** The blocks of a card, cut at its headings; rules between them are left out. */
export function splitCard(blocks: readonly RootContent[]): readonly CardSection[] {
  const sections: { heading?: Heading; blocks: RootContent[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ heading: block, blocks: [] });
    else if (block.type !== "thematicBreak") {
      if (sections.length === 0) sections.push({ blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** Stands in a template for a value of the record; no text has this character. */
const hole = "\uE000";
const holeFacts: SentenceFacts = {
  ...{ area: markHole(), finding: markHole(), journal: markHole() },
  ...{ country: markHole(), roi: markHole(), score: hole, scoreOutOfTen: hole },
};

function markHole(): SentenceFacts["area"] {
  return { text: hole, language: "zh-Hant" };
}

/** The default texts of both locales, of papers with a score and without one. */
const defaults = locales.flatMap((locale) => [
  defaultSentences[locale](holeFacts),
  defaultSentences[locale]({ ...holeFacts, score: undefined, scoreOutOfTen: undefined }),
]);
const sentences = defaults.flatMap(listSentences).map((sentence) => squeeze(sentence).split(hole));
const absentWords = new Set(["", ...Array.from(placeholderWords, squeeze)]);
const questions = defaults.flatMap(({ questions: list }) => list);

/** Every sentence with words of its own; an answer that is nothing but a value is known by its question. */
function listSentences(text: DefaultText): readonly string[] {
  const items = [text.features, text.limitations, text.openQuestions, text.critique].flat();
  return [
    ...[text.innovation, text.purpose, text.contribution].map(phraseText),
    ...text.questions.map(({ answer }) => phraseText(answer)).filter((answer) => answer !== hole),
    ...items.map(({ label, text: own }) => (label ? `${label}: ` : "") + phraseText(own)),
  ];
}

/** What stands in the holes of a template; `undefined` where the text is another. */
function readHoles(literals: readonly string[], text: string): readonly string[] | undefined {
  const [first = "", ...rest] = literals;
  if (!text.startsWith(first)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - literal.length : text.indexOf(literal, start);
    if (end < start || !text.startsWith(literal, end)) return undefined;
    values.push(text.slice(start, end));
    start = end + literal.length;
  }
  return start === text.length ? values : undefined;
}

/** Text without white space, widths and cases alike. */
function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/**
 * Whether a sentence is one that the generator writes where no curator has, about nothing but what
 * the page says of the paper elsewhere.
 * @param known the values that the page gives as facts
 */
function isDefaultSentence(text: string, known: readonly string[]): boolean {
  const squeezed = squeeze(text);
  return sentences.some((literals) =>
    readHoles(literals, squeezed)?.every((value) => isKnown(value, known)),
  );
}

/** Whether question and answer are among the default ones. */
function isDefaultQuestion(question: string, answer: string, known: readonly string[]): boolean {
  const isAsked = questions.some((own) => squeeze(own.question) === squeeze(question));
  return isAsked && (isDefaultSentence(answer, known) || isKnown(squeeze(answer), known));
}

function isKnown(value: string, known: readonly string[]): boolean {
  const bare = value.replace(/\/10$/, "").replace(/[.。…]+$/, "");
  return absentWords.has(bare) || known.some((fact) => squeeze(fact).includes(bare));
}
