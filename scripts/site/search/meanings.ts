import { chineseMeaning, type Synonyms } from "../../../src/search/words/synonyms.ts";

/** Synonyms as an index finds them: the units of a text are numbers, and most texts have none that counts. */
export type Meanings = {
  /** The number of a unit, from 1; `noUnit` where no synonym has it. */
  readonly unitOf: (text: string) => number;
  /** The same of a UTF-16 unit of a run. */
  readonly unitOfCharacter: (unit: number) => number;
  /** The terms of all that units in their order mean, what is said within something longer too. */
  readonly visit: (units: readonly number[], visitor: (meaning: string) => void) => void;
};

/** What no synonym has: an unknown unit, or punctuation. */
export const noUnit = 0;

type NumberedSynonym = { readonly units: readonly number[]; readonly meanings: readonly string[] };

/** Makes synonyms ready to be found among numbered units. */
export function buildMeanings(synonyms: Synonyms): Meanings {
  const numbers = new Map<string, number>();
  const characters = new Uint32Array(0x10000);
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(text, number);
    if (text.length === 1) characters[text.charCodeAt(0)] = number;
    return number;
  };
  const byFirst: (readonly NumberedSynonym[])[] = [];
  for (const [first, entries] of synonyms) {
    byFirst[numberOf(first)] = entries.map((entry) => ({
      units: entry.units.map(numberOf),
      meanings: entry.isChinese ? [entry.meaning, chineseMeaning(entry)] : [entry.meaning],
    }));
  }
  return {
    unitOf: (text) => numbers.get(text) ?? noUnit,
    unitOfCharacter: (unit) => characters[unit] ?? noUnit,
    visit(units, visitor) {
      for (let index = 0; index < units.length; index += 1) {
        const entries = byFirst[units[index] ?? noUnit];
        if (entries === undefined) continue;
        for (const entry of entries) {
          if (!isAt(entry, units, index)) continue;
          for (const meaning of entry.meanings) visitor(meaning);
        }
      }
    },
  };
}

function isAt({ units: said }: NumberedSynonym, units: readonly number[], index: number): boolean {
  return said.every((unit, offset) => units[index + offset] === unit);
}
