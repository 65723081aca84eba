import { foldSpelling } from "../figures/fold-text.ts";
import { listNames, listPhrases, listStrangeNames, readWords } from "../names.ts";
import type { Difference } from "./difference.ts";

/** Most names among which a slip is looked for. */
const mostNames = 100;

/**
 * Names in Latin letters that the Chinese text has and the English one hasn't. Of the other words of the English text
 * only those that a slip made of one in the Chinese text, for Chinese has words of its own for most: a name where
 * Chinese has the right one more often, else what may be a name of its own, such as HDL beside LDL. A number in a name tells
 * versions apart.
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
  const others = [...new Set(chinese)].filter(isTelling).slice(0, mostNames);
  const known = new Set([...chinese, ...listNames(chinese)]);
  const words = english.filter((word) => isLong.test(word) || isJoined.test(word));
  const strange = [...new Set([...listNames(english), ...words])]
    .filter((name) => !known.has(name))
    .slice(0, mostNames);
  return strange.flatMap((name): Difference[] => {
    const meant = others.find((other) => isSlip(foldSpelling(name), foldSpelling(other)));
    if (meant === undefined) return [];
    const isLacking = count(meant, english) < count(meant, chinese);
    if (!isLacking && /\d/.test(name)) return [];
    return [{ kind: isLacking ? "name" : "similar name", english: name, chinese: meant }];
  });
}

/** A word that may be a name without a capital, as those of drugs. */
const isLong = /^[a-z]{6,}$/;

/** A name that is joined to a word, which may be the one that differs: MRI-based. */
const isJoined = /[A-Z].*-./;

function isTelling(word: string): boolean {
  return /[A-Z\d]/.test(word) || isLong.test(word);
}

/** Whether two folded names of three characters or more differ in one. */
function isSlip(name: string, other: string): boolean {
  if (name.length !== other.length || name.length < 3) return false;
  return Array.from(name).filter((character, index) => character !== other[index]).length === 1;
}

function count(name: string, words: readonly string[]): number {
  return words.filter((word) => word.startsWith(name)).length;
}
