import { parseMonth } from "../../months.ts";
import { foldSpelling, foldText } from "../figures/fold-text.ts";
import { listNames, listPhrases, listStrangeNames, readWords } from "../names.ts";
import type { Difference } from "./comparison.ts";

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

const english =
  /(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?= \d|, \d| and | to )|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])/g;
const chinese = /(?<![\d.個])(?:1[0-2]|[1-9]) ?月(?![大齡經薪])/g;

/** Where the languages name as many months, but not the same: their small numbers are mostly to be found elsewhere too. */
export function compareMonths(ofEnglish: string, ofChinese: string): Difference[] {
  const own = Array.from(ofEnglish.matchAll(english), ([name]) => ({
    words: name,
    month: parseMonth(name),
  }));
  const others = Array.from(foldText(ofChinese).matchAll(chinese), ([words]) => ({
    words,
    month: Number.parseInt(words, 10),
  }));
  if (own.length !== others.length) return [];
  const left = own.find(({ month }) => !others.some((other) => other.month === month));
  const right = others.find(({ month }) => !own.some((other) => other.month === month));
  if (left === undefined && right === undefined) return [];
  return [
    {
      kind: "number",
      ...(left && { english: left.words }),
      ...(right && { chinese: right.words }),
    },
  ];
}
