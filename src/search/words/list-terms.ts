import { splitGreekName } from "./greek-names.ts";
import { isWhole, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";

const lettersOrNumber = /\d+(?:\.\d+)*|\D+/g;

/** Takes a term, and where it stands in the folded text, in UTF-16 units. */
export type VisitTerm = (term: string, start: number, end: number) => void;

/** Takes what the terms of a text are made of, in its order. */
export type TermVisitor = {
  /** One or two UTF-16 units of a run, from `index` of its text: a term. */
  readonly characters: (run: Word, index: number, length: 1 | 2) => void;
  /** A word, the terms of which `listWordTerms` gives. */
  readonly word: (word: Word) => void;
  /** Words that are written with hyphens, or end with a number, the term of which `joinCompound` gives. */
  readonly compound: (words: readonly Word[]) => void;
};

/**
 * The terms of a folded text's words in their order: pairs of neighbouring characters of runs, stems of
 * words, and of `x-rag` `xrag`, of `gpt 4` `gpt4` and of `gpt4` `gpt` and `4` as well.
 * @param withCharacters whether the single characters of runs are terms too
 * @example visitTerms(splitWords("胰脏癌 patients"), false, visit) // 胰脏, 脏癌, patient
 */
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
    const open = openCompoundUpTo(words, index);
    if (open.length > 0) visitor.compound(open);
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
  return words.slice(startOfCompound(words, last), last + 1);
}

function startOfCompound(words: readonly Word[], last: number): number {
  let first = last;
  while (words[first]?.isJoined) first -= 1;
  return first;
}

/** The word before a short number with it, as in `COVID 19` and `CA 19-9`: a compound written open. */
function openCompoundUpTo(words: readonly Word[], last: number): readonly Word[] {
  if (!isShortNumber(words[last])) return [];
  const first = startOfCompound(words, last);
  const [before, number] = [words[first - 1], words[first]];
  if (before?.kind !== "word" || before.position + 1 !== number?.position) return [];
  if (!isShortNumber(number) || stopWords.has(before.text) || /\d/.test(before.text)) return [];
  return words.slice(startOfCompound(words, first - 1), last + 1);
}

/** Whether a word is a number as names have them: years and counts stand beside words by chance. */
function isShortNumber(word: Word | undefined): boolean {
  return word !== undefined && word.text.length <= 3 && /^\d+$/.test(word.text);
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
