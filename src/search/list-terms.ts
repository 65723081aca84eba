import { splitGreekName } from "./greek-names.ts";
import { isWhole, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

/** What a text is found by: `start` and `end` are UTF-16 units of the folded text. */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

const lettersOrNumber = /\d+(?:\.\d+)*|\D+/g;

/** Takes a term, and where it stands in the folded text. */
export type VisitTerm = (term: string, start: number, end: number) => void;

/** Takes what the terms of a text are made of, in its order. */
export type TermVisitor = {
  /** One or two UTF-16 units of a run, from `index` of its text: a term. */
  readonly characters: (run: Word, index: number, length: 1 | 2) => void;
  /** A word, the terms of which `listWordTerms` gives. */
  readonly word: (word: Word) => void;
  /** Words that are written with hyphens, the term of which `joinCompound` gives. */
  readonly compound: (words: readonly Word[]) => void;
};

/**
 * The terms of a folded text's words in their order: pairs of neighbouring characters of runs, stems of
 * words, and of `x-rag` `xrag` and of `gpt4` `gpt` and `4` as well.
 * @param withCharacters whether the single characters of runs are terms too
 * @example listTerms(splitWords("胰脏癌 patients"), false) // 胰脏, 脏癌, patient
 */
export function listTerms(words: readonly Word[], withCharacters: boolean): Term[] {
  const terms: Term[] = [];
  visitTerms(words, withCharacters, (term, start, end) => terms.push({ term, start, end }));
  return terms;
}

/** The same terms, without an object for each. */
export function visitTerms(
  words: readonly Word[],
  withCharacters: boolean,
  visit: VisitTerm,
): void {
  visitTermParts(words, withCharacters, {
    characters({ text, start }, index, length) {
      const place = start + index;
      visit(text.slice(index, index + length), place, place + length);
    },
    word(word) {
      for (const term of listWordTerms(word)) visit(term, word.start, word.end);
    },
    compound(parts) {
      visit(joinCompound(parts), parts.at(0)?.start ?? 0, parts.at(-1)?.end ?? 0);
    },
  });
}

/** The same terms, not yet made: an index has hundreds of millions, few of which are new to it. */
export function visitTermParts(
  words: readonly Word[],
  withCharacters: boolean,
  visitor: TermVisitor,
): void {
  let index = 0;
  for (const word of words) {
    if (word.kind === "run") visitRun(word, withCharacters, visitor);
    else visitor.word(word);
    if (word.isJoined) visitor.compound(compoundUpTo(words, index));
    index += 1;
  }
}

function visitRun(run: Word, withCharacters: boolean, { characters }: TermVisitor): void {
  const { text } = run;
  for (let index = 0; index < text.length; index += 1) {
    if ((withCharacters || text.length === 1) && isWhole(text, index, 1)) characters(run, index, 1);
    if (index + 1 < text.length && isWhole(text, index, 2)) characters(run, index, 2);
  }
}

/** The terms of a word by itself: its stem, and of `gpt4` `gpt` and `4`, of `tnfalpha` `tnf` and `alpha` as well. */
export function listWordTerms(word: Word): readonly string[] {
  return [stemWord(word.text), ...splitMixed(word).map(stemWord)];
}

function compoundUpTo(words: readonly Word[], last: number): readonly Word[] {
  let first = last;
  while (words[first]?.isJoined) first -= 1;
  return words.slice(first, last + 1);
}

/** A compound written without its hyphens. */
export function joinCompound(words: readonly Word[]): string {
  return stemWord(words.map(({ text }) => text).join(""));
}

/**
 * The letters and the numbers of a word that has both, such as `gpt4`, or what a Greek name ends, such
 * as `tnfalpha`; nothing of any other.
 */
export function splitMixed({ text, isMixed }: Word): readonly string[] {
  return isMixed ? (text.match(lettersOrNumber) ?? []) : splitGreekName(text);
}
