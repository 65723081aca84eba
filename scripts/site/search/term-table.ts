import type { QueryField } from "../../../src/search/query/parse-query.ts";
import { fieldTerm } from "../../../src/search/query/restrict-groups.ts";
import { listWordTerms } from "../../../src/search/words/list-terms.ts";
import type { Word } from "../../../src/search/words/split-words.ts";
import { stemWord } from "../../../src/search/words/stem-word.ts";
import type { Meanings } from "./meanings.ts";

/** A word of a block's papers, as written but folded. */
type TableWord = {
  /** What the word is found by, and what phrases are. */
  readonly terms: readonly number[];
  readonly phrase: number;
  /** What it is to synonyms. */
  readonly unit: number;
  /** How many papers have it, and the last of them. */
  papers: number;
  lastPaper: number;
  /** Whether a title, label or name has it: what readers look for, however few papers have it. */
  isNamed: boolean;
};

/** The terms of a block, each under a number, from 0 in the order in which they were met. */
export type TermTable = {
  readonly idOf: (term: string) => number;
  /** The number of one or two UTF-16 units of a run. */
  readonly idOfCharacters: (run: Word, index: number, length: 1 | 2) => number;
  readonly wordOf: (word: Word) => TableWord;
  /** The number of what a paper has that has a term in that field. */
  readonly idInField: (field: QueryField, id: number) => number;
  /** The terms by number. */
  readonly texts: readonly string[];
  /** By their text. */
  readonly words: ReadonlyMap<string, TableWord>;
};

/** The words that were asked for last: a text's words are asked for several times. */
const recentWords = 1024;

/** Opens a table without terms. */
export function openTermTable(meanings: Meanings): TermTable {
  const texts: string[] = [];
  const ids = new Map<string, number>();
  // Most terms are characters: known by their units, they need no string and no hash of one.
  const characters = new Map<number, number>();
  const words = new Map<string, TableWord>();
  const recent: Word[] = [];
  const recentOwn: TableWord[] = [];
  const inFields: Readonly<Record<QueryField, number[]>> = { title: [], authors: [] };
  const idOf = (term: string) => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, texts.length);
    return texts.push(term) - 1;
  };
  const addWord = (word: Word) => {
    const own: TableWord = {
      terms: listWordTerms(word).map(idOf),
      phrase: idOf(word.text),
      unit: meanings.unitOf(stemWord(word.text)),
      papers: 0,
      lastPaper: -1,
      isNamed: false,
    };
    words.set(word.text, own);
    return own;
  };
  return {
    texts,
    words,
    idOf,
    idOfCharacters({ text }, index, length) {
      const first = text.charCodeAt(index);
      const units = length === 1 ? first : (first << 16) | text.charCodeAt(index + 1);
      const known = characters.get(units);
      if (known !== undefined) return known;
      characters.set(units, texts.length);
      return texts.push(text.slice(index, index + length)) - 1;
    },
    idInField(field, id) {
      const known = inFields[field][id];
      if (known !== undefined) return known;
      const own = idOf(fieldTerm(field, texts[id] ?? ""));
      inFields[field][id] = own;
      return own;
    },
    wordOf(word) {
      const slot = word.start % recentWords;
      const last = recentOwn[slot];
      if (recent[slot] === word && last !== undefined) return last;
      const own = words.get(word.text) ?? addWord(word);
      recent[slot] = word;
      recentOwn[slot] = own;
      return own;
    },
  };
}
