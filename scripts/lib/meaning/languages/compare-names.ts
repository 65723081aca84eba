import { foldName } from "../figures/fold-name.ts";
import { foldText } from "../figures/fold-text.ts";
import type { Difference } from "./difference.ts";
import { isAbbreviation, splitCompound } from "./is-abbreviation.ts";

/** Most strange names that are looked into: a text with more is no translation of the other. */
const mostNames = 100;

const phrase = /[A-Za-z][A-Za-z0-9'.*-]{0,40}(?: [A-Za-z0-9][A-Za-z0-9'.*-]{0,40}){0,8}/g;
const joinedWord = /[A-Za-z0-9][A-Za-z0-9'.*-]{0,60}/g;
const notAName =
  /^(?:.|[A-Z][a-z]|[IVX]+|[^A-Z\d]+|[\d.]+|mmHg|[kmμn]?(?:Hz|Gy|Sv|Pa|L|M)|dL|IU|NTD?|US|VS|Vs)$/;

/** The words of a text, folded. */
type Words = {
  /** In their order, those that a hyphen joins apart. */
  readonly sequence: readonly string[];
  /** All of them, those that a hyphen joins also as one. */
  readonly known: ReadonlySet<string>;
  readonly sorted: readonly string[];
};

/**
 * Names in Latin letters that the Chinese text has and the English one hasn't: words with a capital or a digit, but not
 * where the English text writes out what they abbreviate, or abbreviates what they write out. The other way round
 * nothing can be said, for Chinese has words of its own for most names.
 */
export function compareNames(english: string, chinese: string): Difference[] {
  const phrases = foldText(chinese).match(phrase) ?? [];
  if (phrases.length === 0) return [];
  const words = listWords(english);
  const strange = phrases
    .map((written) => written.split(" "))
    .filter((parts) => parts.length === 1 || !words.known.has(initialsOf(parts)))
    .flatMap((parts) => parts.flatMap(splitPlain))
    .filter((name) => !notAName.test(name) && !isWord(foldName(name), words));
  return [...new Set(strange)]
    .slice(0, mostNames)
    .filter((name) => !isAbbreviation(foldName(name), words.sequence) && !isApart(name, words))
    .map((name) => ({ kind: "name", chinese: name }));
}

function listWords(text: string): Words {
  const joined = foldText(text).match(joinedWord) ?? [];
  const sequence = joined.flatMap((each) => each.split(/[-.]/).map(foldName).filter(Boolean));
  const known = new Set([...sequence, ...joined.map(foldName)]);
  return { sequence: sequence.flatMap(splitCompound), known, sorted: [...known].sort() };
}

/** A name without digits is known by its parts; one with digits only whole. */
function splitPlain(name: string): string[] {
  const bare = name.replace(/[.'*-]+$/, "");
  return /\d/.test(bare) ? [bare] : bare.split("-");
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).toLowerCase()).join("");
}

/** Whether a folded name is a word of the text, or one without digits the beginning of a word (app, Alzheimer). */
function isWord(name: string, { known, sorted }: Words): boolean {
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

/** Whether a name is there with a blank in it: GPT 4 for GPT-4. */
function isApart(name: string, { sequence }: Words): boolean {
  const parts = name.split(/[-.*]|(?<=[A-Za-z])(?=\d)/).map(foldName);
  return (
    parts.length > 1 &&
    sequence.some((_, start) => parts.every((part, index) => sequence[start + index] === part))
  );
}
