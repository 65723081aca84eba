import type { Folding } from "./folding.ts";
import type { Term } from "./list-terms.ts";
import { splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";

/** The least that a query is taken apart into: a UTF-16 unit of a run, or the stem of a word. */
export type Unit = {
  readonly text: string;
  /** The word or run that it is of. */
  readonly word: Word;
  /** Where it stands in the folded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

/** The ways to say what a query says, longest first, by the first unit. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** One way to say something. */
export type Synonym = {
  readonly units: readonly string[];
  /** The term of everything that means it. */
  readonly meaning: string;
};

/** The units of a folded text's words; stop words are left out. */
export function listUnits(words: readonly Word[]): Unit[] {
  return words.flatMap((word) => {
    const { kind, text, start, end } = word;
    if (kind === "word") {
      return stopWords.has(text) ? [] : [{ text: stemWord(text), word, start, end }];
    }
    return text
      .split("")
      .map((unit, index) => ({ text: unit, word, start: start + index, end: start + index + 1 }));
  });
}

/** Groups of terms that mean the same, made ready to be found in queries. */
export function buildSynonyms(groups: readonly (readonly string[])[], { fold }: Folding): Synonyms {
  const synonyms = new Map<string, Synonym[]>();
  for (const [index, group] of groups.entries()) {
    for (const term of group) {
      const units = listUnits(splitWords(fold(term))).map(({ text }) => text);
      const [first] = units;
      if (first === undefined) continue;
      const entry = { units, meaning: `meaning:${index}` };
      synonyms.set(first, [...(synonyms.get(first) ?? []), entry]);
    }
  }
  for (const entries of synonyms.values()) {
    entries.sort((a, b) => b.units.length - a.units.length);
  }
  return synonyms;
}

/** The ways to say something that begin at `index`, the longest first. */
export function findSynonyms(
  synonyms: Synonyms,
  units: readonly Unit[],
  index: number,
): readonly Synonym[] {
  const known = synonyms.get(units[index]?.text ?? "") ?? [];
  return known.filter((entry) =>
    entry.units.every((text, offset) => units[index + offset]?.text === text),
  );
}

/**
 * The terms of what a folded text's words mean. What is said within something longer counts too: a
 * paper on cancer of the pancreas is one on the pancreas.
 */
export function listMeanings(words: readonly Word[], synonyms: Synonyms): Term[] {
  const units = listUnits(words);
  return units.flatMap(({ start }, index) =>
    findSynonyms(synonyms, units, index).map(({ meaning, units: said }) => ({
      term: meaning,
      start,
      end: units[index + said.length - 1]?.end ?? start,
    })),
  );
}
