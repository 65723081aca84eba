import { foldName } from "../figures/fold-name.ts";
import { listNames, listPhrases } from "../names/list-names.ts";
import { listStrangeNames } from "../names/list-strange-names.ts";
import { readWords } from "../names/words-of-text.ts";
import type { Difference } from "./difference.ts";

/** Most names among which a slip is looked for. */
const mostNames = 100;

/**
 * Names in Latin letters that the Chinese text has and the English one hasn't. Of the other names of the English text
 * only one that a slip made of a name that Chinese has more often, for Chinese has words of its own for most.
 */
export function compareNames(english: string, chinese: string): Difference[] {
  const words = listPhrases(chinese).flat();
  if (words.length === 0) return [];
  const strange = listStrangeNames(chinese, readWords(english));
  if (strange.length > 0) return strange.map((name) => ({ kind: "name", chinese: name }));
  return findSlips(listPhrases(english).flat(), words);
}

function findSlips(english: readonly string[], chinese: readonly string[]): Difference[] {
  // Units among them: mmHx is no name that Chinese has.
  const others = [...new Set(chinese)].filter((word) => /[A-Z\d]/.test(word)).slice(0, mostNames);
  const strange = listNames(english).filter((name) => !chinese.includes(name));
  return strange.slice(0, mostNames).flatMap((name): Difference[] => {
    const meant = others.find(
      (other) =>
        isSlip(foldName(name), foldName(other)) && count(other, english) < count(other, chinese),
    );
    return meant === undefined ? [] : [{ kind: "name", english: name, chinese: meant }];
  });
}

/** Whether two folded names of three characters or more differ in one. */
function isSlip(name: string, other: string): boolean {
  if (name.length !== other.length || name.length < 3) return false;
  return Array.from(name).filter((character, index) => character !== other[index]).length === 1;
}

function count(name: string, words: readonly string[]): number {
  return words.filter((word) => word.startsWith(name)).length;
}
