import type { Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";

/** What a text is found by: `start` and `end` are UTF-16 units of the folded text. */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

const lettersOrNumber = /\d+(?:\.\d+)*|\D+/g;

/** Takes a term, and where it stands in the folded text. */
export type VisitTerm = (term: string, start: number, end: number) => void;

/**
 * The terms of a folded text's words in their order: pairs of neighbouring characters of runs, stems of
 * words that are not stop words, and of `x-rag` `xrag` and of `gpt4` `gpt` and `4` as well.
 * @param withCharacters whether the single characters of runs are terms too
 * @example listTerms(splitWords("胰脏癌 patients"), false) // 胰脏, 脏癌, patient
 */
export function listTerms(words: readonly Word[], withCharacters: boolean): Term[] {
  const terms: Term[] = [];
  visitTerms(words, withCharacters, (term, start, end) => terms.push({ term, start, end }));
  return terms;
}

/** The same terms, without an object for each: an index has hundreds of millions. */
export function visitTerms(
  words: readonly Word[],
  withCharacters: boolean,
  visit: VisitTerm,
): void {
  for (const [index, word] of words.entries()) {
    if (word.kind === "run") visitRun(word, withCharacters, visit);
    else visitWord(word, visit);
    if (word.isJoined) {
      const compound = compoundUpTo(words, index);
      visit(joinCompound(compound), compound[0]?.start ?? word.start, word.end);
    }
  }
}

function visitRun({ text, start }: Word, withCharacters: boolean, visit: VisitTerm): void {
  for (let index = 0; index < text.length; index += 1) {
    const place = start + index;
    if (withCharacters || text.length === 1) visit(text.charAt(index), place, place + 1);
    if (index + 1 < text.length) visit(text.slice(index, index + 2), place, place + 2);
  }
}

function visitWord(word: Word, visit: VisitTerm): void {
  const { text, start, end } = word;
  if (!stopWords.has(text)) visit(stemWord(text), start, end);
  if (word.isMixed) for (const part of splitMixed(word)) visit(stemWord(part), start, end);
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

/** The letters and the numbers of a word that has both, such as `gpt4`; nothing of any other. */
export function splitMixed({ text, isMixed }: Word): readonly string[] {
  return isMixed ? (text.match(lettersOrNumber) ?? []) : [];
}
