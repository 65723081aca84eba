import { foldSpelling } from "../figures/fold-spelling.ts";
import { isAbbreviation } from "./is-abbreviation.ts";
import { listNames, listPhrases } from "./list-names.ts";
import type { WordsOfText } from "./words-of-text.ts";

/** Most strange names that are looked into: a text with more has nothing to do with the other. */
const mostNames = 100;

/**
 * Names in Latin letters that a text has and another hasn't: words with a capital or a digit, but not where the other
 * text writes out what they abbreviate, or abbreviates what they write out.
 * @param words those of the other text
 */
export function listStrangeNames(text: string, words: WordsOfText): string[] {
  const phrases = listPhrases(text).filter(
    (parts) => parts.length === 1 || !words.known.has(initialsOf(parts)),
  );
  return listNames(phrases.flat())
    .filter((name) => !isWord(foldSpelling(name), words))
    .slice(0, mostNames)
    .filter((name) => !isAbbreviation(foldSpelling(name), words.sequence) && !isApart(name, words));
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).toLowerCase()).join("");
}

/** Whether a folded name is a word of the text, or one without digits the beginning of a word (app, Alzheimer). */
function isWord(name: string, { known, sorted }: WordsOfText): boolean {
  if (known.has(name) || known.has(name.replace(/s$/, ""))) return true;
  if (name.length < 3 || /\d/.test(name)) return false;
  return sorted[findPlace(sorted, name)]?.startsWith(name) ?? false;
}

/** Where a word would stand in a sorted list. */
function findPlace(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a name is there with a blank in it: GPT 4 for GPT-4, Grid Search for GridSearch. */
function isApart(name: string, { sequence }: WordsOfText): boolean {
  const parts = name.split(/[-.*]|(?<=[A-Za-z])(?=\d)|(?<=[a-z])(?=[A-Z])/).map(foldSpelling);
  return (
    parts.length > 1 &&
    sequence.some((_, start) => parts.every((part, index) => sequence[start + index] === part))
  );
}
