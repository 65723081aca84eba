import type { Folding } from "./folding.ts";
import { splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";
import { stopWords } from "./stop-words.ts";

/** The least that a query is taken apart into: a UTF-16 unit of a run, or the stem of a word. */
export type Unit = {
  readonly text: string;
  /** The word or run that it is of. */
  readonly word: Word;
};

/** The ways to say what a query says, longest first, by the first unit. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** One way to say something, and the others. */
export type Synonym = {
  readonly units: readonly string[];
  readonly others: readonly (readonly Unit[])[];
};

/** The units of a folded text's words; stop words are left out. */
export function listUnits(words: readonly Word[]): Unit[] {
  return words.flatMap((word) => {
    if (word.kind === "run") return word.text.split("").map((text) => ({ text, word }));
    return stopWords.has(word.text) ? [] : [{ text: stemWord(word.text), word }];
  });
}

/** Groups of terms that mean the same, made ready to be found in queries. */
export function buildSynonyms(groups: readonly (readonly string[])[], { fold }: Folding): Synonyms {
  const synonyms = new Map<string, Synonym[]>();
  for (const group of groups) {
    const terms = group.map((term) => listUnits(splitWords(fold(term))));
    for (const [index, units] of terms.entries()) {
      const [first] = units;
      if (first === undefined) continue;
      const others = terms.filter((_, other) => other !== index);
      const entry = { units: units.map(({ text }) => text), others };
      synonyms.set(first.text, [...(synonyms.get(first.text) ?? []), entry]);
    }
  }
  for (const entries of synonyms.values()) {
    entries.sort((a, b) => b.units.length - a.units.length);
  }
  return synonyms;
}

/** The longest way to say something that stands at `index`, with what other groups say of it. */
export function findSynonym(
  synonyms: Synonyms,
  units: readonly Unit[],
  index: number,
): Synonym | undefined {
  const matching = (synonyms.get(units[index]?.text ?? "") ?? []).filter((entry) =>
    entry.units.every((text, offset) => units[index + offset]?.text === text),
  );
  const [longest] = matching;
  if (longest === undefined) return undefined;
  const alike = matching.filter((entry) => entry.units.length === longest.units.length);
  return { units: longest.units, others: alike.flatMap(({ others }) => others) };
}
