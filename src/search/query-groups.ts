import { joinCompound, splitMixed } from "./list-terms.ts";
import { isName, nameTerm } from "./name-term.ts";
import { isWhole, splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";
import { findSynonyms, listUnits, type Synonym, type Synonyms, type Unit } from "./synonyms.ts";

/** One way in which a paper can have what a group of a query asks for. */
export type Alternative = {
  /** A paper has it that has one term of each. */
  readonly needs: readonly (readonly string[])[];
  /** From 0 to 1: how much a paper that has it counts. */
  readonly weight: number;
};

/** Something that a query asks for, in the ways in which it may be said; the first is as typed. */
export type QueryGroup = {
  readonly alternatives: readonly Alternative[];
  /** Where it stands in the folded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words as typed, folded, where they may be typing errors: several are parts of a compound. */
  readonly words: readonly string[];
  /** Whether the query ends with them, so that the last may not be complete. */
  readonly isLast: boolean;
  /** Whether other words that mean the same will do. */
  readonly hasSynonyms: boolean;
  /** For a Chinese word that no paper has: both halves of it, each a word. */
  readonly halves?: Alternative;
};

/** A paper that says it in other words counts a little less. */
const synonymWeight = 0.9;

/** Chinese characters that say nothing by themselves: what stands around them needn't touch them. */
const emptyCharacters = /^[的之与和及在于对以或者]$/;

/**
 * What a folded query asks for, in its order; its words may be a name as well. Function words ask
 * for something only where there is nothing else.
 * @param synonyms none where every word is meant as typed
 * @example buildQueryGroups("胰脏癌 x-rag", synonyms)
 */
export function buildQueryGroups(folded: string, synonyms: Synonyms): QueryGroup[] {
  const words = splitWords(folded);
  const groups = buildWordGroups(folded, words, synonyms);
  return isName(words) ? groups.map((group) => orName(group, words)) : groups;
}

/** What the words of a folded text ask for, each by itself. */
export function buildWordGroups(
  folded: string,
  words: readonly Word[],
  synonyms: Synonyms,
): QueryGroup[] {
  const units = listUnits(words);
  if (units.length === 0) return words.map((word) => buildCompound([word], folded.length));
  const groups: QueryGroup[] = [];
  let rest: Unit[] = [];
  for (let index = 0; index < units.length; ) {
    const [synonym] = findSynonyms(synonyms, units, index);
    const unit = units[index];
    if (synonym === undefined) {
      if (unit) rest.push(unit);
      index += 1;
      continue;
    }
    groups.push(...buildPlainGroups(rest, words, folded));
    rest = [];
    const own = units.slice(index, index + synonym.units.length);
    groups.push(buildSynonym(own, synonym));
    index += synonym.units.length;
  }
  return [...groups, ...buildPlainGroups(rest, words, folded)];
}

/** A paper with the whole name has each part of it, and comes before those with parts of several names. */
function orName(group: QueryGroup, words: readonly Word[]): QueryGroup {
  return { ...group, alternatives: [...group.alternatives, hasAll([nameTerm(words)], 1)] };
}

/** What a paper has that has all of some terms. */
export function hasAll(terms: readonly string[], weight: number): Alternative {
  return { needs: terms.map((term) => [term]), weight };
}

/** A Chinese word is one: a paper that has its pairs of characters apart says something else. */
function buildSynonym(own: readonly Unit[], { meaning }: Synonym): QueryGroup {
  const terms = listUnitTerms(own);
  const isWord = own.every(({ word }) => word.kind === "word");
  return {
    alternatives: [
      hasAll(isWord ? terms : [meaning, ...terms], 1),
      hasAll([meaning], synonymWeight),
    ],
    ...placeOf(own),
    words: [],
    isLast: false,
    hasSynonyms: true,
  };
}

function placeOf(parts: readonly { readonly start: number; readonly end: number }[]) {
  return { start: parts.at(0)?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Neighbouring characters of one run make pairs; a character alone and a word are terms as they are. */
function listUnitTerms(units: readonly Unit[]): string[] {
  return units.flatMap(({ text, word }, index) => {
    if (word.kind === "word") return [text];
    const next = units[index + 1];
    if (next?.word === word) return [text + next.text];
    return units[index - 1]?.word === word ? [] : [text];
  });
}

function buildPlainGroups(units: readonly Unit[], words: readonly Word[], folded: string) {
  const groups: QueryGroup[] = [];
  for (let index = 0; index < units.length; ) {
    const word = units[index]?.word;
    if (word === undefined) break;
    const parts = word.kind === "run" ? [word] : compoundOf(word, words);
    const own = units.slice(index).filter((unit) => parts.includes(unit.word));
    index += own.length;
    groups.push(...(word.kind === "run" ? buildRun(own) : [buildCompound(parts, folded.length)]));
  }
  return groups;
}

/** Unbroken Chinese of so many characters is one word; of more it may be several. */
const mostWordCharacters = 4;

/**
 * A paper has a Chinese word where it has all its pairs of characters, never half of it alone. What is
 * longer it has where each character stands in a pair that the paper has, and so what is made of two
 * words, where no paper has it as one.
 */
function buildRun(units: readonly Unit[]): QueryGroup[] {
  const telling = units.filter(({ text }) => !emptyCharacters.test(text));
  const isAll = units.length === units[0]?.word.text.length;
  const needed = telling.length === 0 && isAll ? units : telling;
  if (needed.length === 0) return [];
  const covered = { needs: needed.map(listPairs), weight: 1 };
  const group = { ...placeOf(units), words: [], isLast: false, hasSynonyms: false };
  if (needed.length > mostWordCharacters) return [{ ...group, alternatives: [covered] }];
  const whole = units.length > 1 ? hasAll(listUnitTerms(units), 1) : covered;
  const halves = units.length === mostWordCharacters ? covered : undefined;
  return [{ ...group, alternatives: [whole], ...(halves && { halves }) }];
}

/** The pairs that a character of a run stands in; where it stands in none, the character. */
function listPairs({ text, word: run, start }: Unit): readonly string[] {
  const index = start - run.start;
  const pairs = [index - 1, index]
    .filter((first) => first >= 0 && first + 2 <= run.text.length && isWhole(run.text, first, 2))
    .map((first) => run.text.slice(first, first + 2));
  return pairs.length > 0 ? pairs : [text];
}

/** A word, or words with hyphens between them: written as one, or all of them. */
function buildCompound(parts: readonly Word[], length: number): QueryGroup {
  const own = parts.flatMap((word) => (stopWords.has(word.text) ? [] : listParts(word)));
  const isNumber = own.every((part) => /^[\d.]+$/.test(part));
  const joined = hasAll([joinCompound(parts)], 1);
  return {
    alternatives: own.length < 2 || isNumber ? [joined] : [joined, hasAll(own, synonymWeight)],
    ...placeOf(parts),
    words: parts.map(({ text }) => text),
    isLast: parts.at(-1)?.end === length,
    hasSynonyms: false,
  };
}

function listParts(word: Word): readonly string[] {
  const parts = splitMixed(word);
  return (parts.length > 0 ? parts : [word.text]).map(stemWord);
}

function compoundOf(word: Word, words: readonly Word[]): readonly Word[] {
  const index = words.indexOf(word);
  let first = index;
  while (words[first]?.isJoined) first -= 1;
  let end = index + 1;
  while (words[end]?.isJoined) end += 1;
  return words.slice(first, end);
}
