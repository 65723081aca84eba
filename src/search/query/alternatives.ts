import { joinCompound, splitMixed } from "../words/list-terms.ts";
import type { Word } from "../words/split-words.ts";
import { stemWord } from "../words/stem-word.ts";
import { stopWords } from "../words/stop-words.ts";

/** One way in which a paper can have what a group of a query asks for. */
export type Alternative = {
  /** A paper has it that has one term of each. */
  readonly needs: readonly (readonly string[])[];
  /** From 0 to 1: how much a paper that has it counts. */
  readonly weight: number;
};

/** A paper that says it in other words counts a little less. */
export const synonymWeight = 0.9;

/** What a paper has that has all of some terms. */
export function hasAll(terms: readonly string[], weight: number): Alternative {
  return { needs: terms.map((term) => [term]), weight };
}

/** The ways to write a compound, or a single word: the first is as one. */
export function listCompoundForms(words: readonly Word[]): readonly Alternative[] {
  const joined = hasAll([joinCompound(words)], 1);
  const parts = words.filter(({ text }) => !stopWords.has(text)).flatMap(listParts);
  if (!words.some(hasDigit)) {
    return parts.length < 2 ? [joined] : [joined, hasAll(parts.map(stemWord), synonymWeight)];
  }
  const [last] = words.slice(-1);
  const isOpen = words.length > 2 && last !== undefined && isNumber(last.text);
  if (!isOpen || words.slice(0, -1).some(hasDigit)) return [joined];
  const before = words.slice(0, -2).filter(({ text }) => !stopWords.has(text));
  const terms = [...before.map(({ text }) => stemWord(text)), joinCompound(words.slice(-2))];
  return [joined, hasAll(terms, synonymWeight)];
}

function listParts(word: Word): readonly string[] {
  const parts = splitMixed(word);
  return parts.length > 0 ? parts : [word.text];
}

function isNumber(part: string): boolean {
  return /^[\d.]+$/.test(part);
}

/** Whether a word has a digit in it. */
export function hasDigit({ text }: Word): boolean {
  return /\d/.test(text);
}
