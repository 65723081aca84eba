import { acronymTerm } from "../words/acronyms.ts";
import { joinCompound } from "../words/list-terms.ts";
import { isName, nameTerm } from "../words/name-term.ts";
import { isWhole, splitWords, type Word } from "../words/split-words.ts";
import {
  chineseMeaning,
  findSynonyms,
  listUnits,
  type Synonym,
  type Synonyms,
  type Unit,
} from "../words/synonyms.ts";
import {
  type Alternative,
  hasAll,
  hasDigit,
  listCompoundForms,
  synonymWeight,
} from "./alternatives.ts";
import { dropYearSigns } from "./drop-year-signs.ts";

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

/** Chinese characters that say nothing by themselves: what stands around them needn't touch them. */
const emptyCharacters = /^[的之与和及在于对以或者]$/;

/**
 * What a folded query asks for, in its order; its words may be a name as well. Function words ask
 * for something only where there is nothing else, or where their capitals say that they are names.
 * @param synonyms none where every word is meant as typed
 * @param isAcronym whether a word was typed as a name, such as the WHO
 * @example buildQueryGroups("胰脏癌 x-rag", synonyms)
 */
export function buildQueryGroups(
  folded: string,
  synonyms: Synonyms,
  isAcronym: (word: Word) => boolean = () => false,
): readonly QueryGroup[] {
  const words = dropYearSigns(splitWords(folded));
  const acronyms = words.filter(
    (word, index) => isAcronym(word) && !word.isJoined && words[index + 1]?.isJoined !== true,
  );
  const isTelling = acronyms.length === 0 || listUnits(words).length > 0;
  const groups = [
    ...acronyms.map(buildAcronym),
    ...(isTelling ? buildWordGroups(folded, words, synonyms) : []),
  ].sort((a, b) => a.start - b.start);
  return isName(words) ? groups.map((group) => orName(group, words)) : groups;
}

function buildAcronym(word: Word): QueryGroup {
  return {
    alternatives: [hasAll([acronymTerm(word.text)], 1)],
    ...placeOf([word]),
    words: [],
    isLast: false,
    hasSynonyms: false,
  };
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

/**
 * A Chinese word is one: a paper that has its pairs of characters apart says something else. Within a
 * longer word it is said in Chinese, for the rest of the word is: 急性 and “myocardial infarction” are
 * no 急性心肌梗塞.
 */
function buildSynonym(own: readonly Unit[], synonym: Synonym): QueryGroup {
  const [terms, words] = [listUnitTerms(own), [...new Set(own.map(({ word }) => word))]];
  const isChinese = words.some(({ kind }) => kind === "run");
  const meaning = isWithinRun(own) ? chineseMeaning(synonym) : synonym.meaning;
  const typed = isChinese ? [hasAll([meaning, ...terms], 1)] : listSpellings(words, terms);
  return {
    alternatives: [...typed, hasAll([meaning], synonymWeight)],
    ...placeOf(own),
    words: [],
    isLast: false,
    hasSynonyms: true,
  };
}

/** Words typed one after the other; a number among them says something beside its word alone. */
function listSpellings(words: readonly Word[], terms: readonly string[]): readonly Alternative[] {
  return words.some(hasDigit) ? [hasAll([joinCompound(words)], 1)] : [hasAll(terms, 1)];
}

/** Whether units begin or end within a run. */
function isWithinRun(own: readonly Unit[]): boolean {
  const [first, last] = [own.at(0), own.at(-1)];
  const isCut = (unit: Unit | undefined, side: "start" | "end") =>
    unit?.word.kind === "run" && unit.word[side] !== unit[side];
  return isCut(first, "start") || isCut(last, "end");
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

/**
 * A word, or words with hyphens between them: written as one, or all of them. A number counts beside
 * its word alone: of `COVID-19`, 19 by itself says nothing.
 */
function buildCompound(parts: readonly Word[], length: number): QueryGroup {
  return {
    alternatives: listCompoundForms(parts),
    ...placeOf(parts),
    words: parts.map(({ text }) => text),
    isLast: parts.at(-1)?.end === length,
    hasSynonyms: false,
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
