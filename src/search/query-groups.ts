import { joinCompound, splitMixed } from "./list-terms.ts";
import { isName, nameTerm } from "./name-term.ts";
import { splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { findSynonyms, listUnits, type Synonyms, type Unit } from "./synonyms.ts";

/** One way in which a paper can have what a group of a query asks for. */
export type Alternative = {
  readonly terms: readonly string[];
  /** From 0 to 1: how much a paper that has it counts. */
  readonly weight: number;
  /** Whether some of the terms are nothing without the others. */
  readonly isWhole: boolean;
};

/** Something that a query asks for, in the ways in which it may be said; the first is as typed. */
export type QueryGroup = {
  readonly alternatives: readonly Alternative[];
  /** The word as typed, folded, where it may be a typing error or the beginning of a word. */
  readonly word?: string;
  /** Whether the query ends with that word, so that it may not be complete. */
  readonly isLast: boolean;
};

/** A paper that says it in other words counts a little less. */
const synonymWeight = 0.9;

/**
 * What a folded query asks for, in its order; its words may be a name as well.
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
    const meaning = alternative([synonym.meaning], synonymWeight);
    groups.push({
      alternatives: [{ ...alternative(listUnitTerms(own), 1), isWhole: false }, meaning],
      isLast: false,
    });
    index += synonym.units.length;
  }
  return [...groups, ...buildPlainGroups(rest, words, folded)];
}

/** A paper with the whole name has each part of it, and comes before those with parts of several names. */
function orName(group: QueryGroup, words: readonly Word[]): QueryGroup {
  const name = alternative([nameTerm(words)], 1);
  return { ...group, alternatives: [...group.alternatives, name] };
}

function alternative(terms: readonly string[], weight: number): Alternative {
  return { terms, weight, isWhole: true };
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
    const own = units.slice(index).filter((unit) => unit.word === word);
    index += own.length;
    groups.push(
      ...(word.kind === "run" ? buildPairs(own) : [buildWord(word, words, folded.length)]),
    );
  }
  return groups;
}

function buildPairs(units: readonly Unit[]): QueryGroup[] {
  return listUnitTerms(units).map((term) => ({
    alternatives: [alternative([term], 1)],
    isLast: false,
  }));
}

/** A word, or the compound that it is a part of, or its letters and numbers. */
function buildWord(word: Word, words: readonly Word[], length: number): QueryGroup {
  const parts = splitMixed(word).map(stemWord);
  const compound = compoundOf(word, words);
  return {
    alternatives: [
      alternative([stemWord(word.text)], 1),
      ...(parts.length > 0 ? [alternative(parts, synonymWeight)] : []),
      ...(compound.length > 1 ? [alternative([joinCompound(compound)], 1)] : []),
    ],
    word: word.text,
    isLast: word.end === length,
  };
}

function compoundOf(word: Word, words: readonly Word[]): readonly Word[] {
  const index = words.indexOf(word);
  let first = index;
  while (words[first]?.isJoined) first -= 1;
  let end = index + 1;
  while (words[end]?.isJoined) end += 1;
  return words.slice(first, end);
}
