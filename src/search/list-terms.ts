import type { Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";

/** What a text is found by: `start` and `end` are UTF-16 units of the folded text. */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

const lettersOrNumber = /\d+(?:\.\d+)*|\D+/g;

/**
 * The terms of a folded text's words in their order: pairs of neighbouring characters of runs, stems of
 * words that are not stop words, and of `x-rag` `xrag` and of `gpt4` `gpt` and `4` as well.
 * @param withCharacters whether the single characters of runs are terms too
 * @example listTerms(splitWords("胰脏癌 patients"), false) // 胰脏, 脏癌, patient
 */
export function listTerms(words: readonly Word[], withCharacters: boolean): Term[] {
  const terms: Term[] = [];
  let compound: Word[] = [];
  for (const word of words) {
    if (!word.isJoined) compound = [];
    compound.push(word);
    if (word.kind === "run") addRun(word, withCharacters, terms);
    else addWord(word, compound, terms);
  }
  return terms;
}

function addRun({ text, start }: Word, withCharacters: boolean, terms: Term[]): void {
  for (let index = 0; index < text.length; index += 1) {
    if (withCharacters || text.length === 1) {
      terms.push({ term: text.charAt(index), start: start + index, end: start + index + 1 });
    }
    if (index + 1 < text.length) {
      const term = text.slice(index, index + 2);
      terms.push({ term, start: start + index, end: start + index + 2 });
    }
  }
}

function addWord(word: Word, compound: readonly Word[], terms: Term[]): void {
  const { text, start, end } = word;
  if (!stopWords.has(text)) terms.push({ term: stemWord(text), start, end });
  for (const part of splitMixed(word)) terms.push({ term: stemWord(part), start, end });
  const [first] = compound;
  if (first === undefined || compound.length < 2) return;
  terms.push({ term: joinCompound(compound), start: first.start, end });
}

/** A compound written without its hyphens. */
export function joinCompound(words: readonly Word[]): string {
  return stemWord(words.map(({ text }) => text).join(""));
}

/** The letters and the numbers of a word that has both, such as `gpt4`; nothing of any other. */
export function splitMixed({ text, isMixed }: Word): readonly string[] {
  return isMixed ? (text.match(lettersOrNumber) ?? []) : [];
}
