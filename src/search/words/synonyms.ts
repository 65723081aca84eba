import type { Folding } from "./folding.ts";
import type { VisitTerm } from "./list-terms.ts";
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
  /** How many times punctuation has parted the text before it. */
  readonly stretch: number;
};

/** The ways to say what a query says, longest first, by the first unit. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** One way to say something. */
export type Synonym = {
  readonly units: readonly string[];
  /** The term of everything that means it. */
  readonly meaning: string;
  /** Whether it is Chinese, and stands for itself within longer words. */
  readonly isChinese: boolean;
};

/** The term of all Chinese that means the same. */
export function chineseMeaning({ meaning }: Pick<Synonym, "meaning">): string {
  return `zh:${meaning}`;
}

/** Takes the units of a text, in its order. */
export type UnitVisitor = {
  /** The UTF-16 unit of a run at `index` of its text. */
  readonly character: (run: Word, index: number) => void;
  /** A word, whose stem is the unit. */
  readonly word: (word: Word) => void;
  /** Called where punctuation parts the units before from those after. */
  readonly gap: () => void;
};

/** The units of a folded text's words, not yet made; stop words are left out. */
export function visitUnits(words: readonly Word[], { character, word, gap }: UnitVisitor): void {
  let next = 0;
  for (const own of words) {
    if (own.position !== next) gap();
    next = own.position + (own.kind === "run" ? own.text.length : 1);
    if (own.kind === "word") {
      if (!stopWords.has(own.text)) word(own);
      continue;
    }
    for (let index = 0; index < own.text.length; index += 1) character(own, index);
  }
}

/** The units of a folded text's words. */
export function listUnits(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  let stretch = 0;
  visitUnits(words, {
    character(word, index) {
      const start = word.start + index;
      units.push({ text: word.text.charAt(index), word, start, end: start + 1, stretch });
    },
    word(word) {
      units.push({ text: stemWord(word.text), word, start: word.start, end: word.end, stretch });
    },
    gap() {
      stretch += 1;
    },
  });
  return units;
}

/** Groups of terms that mean the same, each term as its units with a space between. */
export type SynonymGroups = readonly (readonly string[])[];

/** Takes terms apart, so that whoever reads an index need not. */
export function splitSynonyms(
  groups: readonly (readonly string[])[],
  { fold }: Folding,
): SynonymGroups {
  const split = (term: string) => listUnits(splitWords(fold(term))).map(({ text }) => text);
  return groups.map((group) => group.map((term) => split(term).join(" ")));
}

/** Synonyms made ready to be found in queries. */
export function buildSynonyms(groups: SynonymGroups): Synonyms {
  const synonyms = new Map<string, Synonym[]>();
  for (const [index, group] of groups.entries()) {
    for (const term of group) {
      const units = term.split(" ");
      const [first] = units;
      // Of nothing but stop words there is nothing to find.
      if (!first) continue;
      const isChinese = /\p{Script=Han}/u.test(term);
      const entry = { units, meaning: `meaning:${index}`, isChinese };
      synonyms.set(first, [...(synonyms.get(first) ?? []), entry]);
    }
  }
  for (const entries of synonyms.values()) {
    entries.sort((a, b) => b.units.length - a.units.length);
  }
  return synonyms;
}

/** The ways to say something that begin at `index`, the longest first; none reaches over punctuation. */
export function findSynonyms(
  synonyms: Synonyms,
  units: readonly Unit[],
  index: number,
): readonly Synonym[] {
  const { text: first = "", stretch } = units[index] ?? {};
  return (synonyms.get(first) ?? []).filter((entry) =>
    entry.units.every((text, offset) => {
      const unit = units[index + offset];
      return unit?.text === text && unit.stretch === stretch;
    }),
  );
}

/**
 * The terms of what a folded text's words mean. What is said within something longer counts too: a
 * paper on cancer of the pancreas is one on the pancreas.
 */
export function visitMeanings(words: readonly Word[], synonyms: Synonyms, visit: VisitTerm): void {
  const units = listUnits(words);
  for (const [index, { text, start }] of units.entries()) {
    if (!synonyms.has(text)) continue;
    for (const synonym of findSynonyms(synonyms, units, index)) {
      const end = units[index + synonym.units.length - 1]?.end ?? start;
      visit(synonym.meaning, start, end);
      if (synonym.isChinese) visit(chineseMeaning(synonym), start, end);
    }
  }
}
