import { stem } from "porter2";
import { spellAmerican } from "./american-spelling.ts";

const stems = new Map<string, string>();
/** A collection has some hundred thousand words; what a reader's browser meets stays far below. */
const mostStems = 200_000;

/**
 * The stem of a folded English word, in whichever spelling; other words stay as they are.
 * @see https://snowballstem.org/algorithms/english/stemmer.html (Porter2)
 * @example stemWord("patients") // "patient"
 */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = /^[a-z][a-z']+$/.test(word) ? stem(spellAmerican(word)) : word;
  if (stems.size < mostStems) stems.set(word, result);
  return result;
}
