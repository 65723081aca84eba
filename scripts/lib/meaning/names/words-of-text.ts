import { foldSpelling } from "../figures/fold-spelling.ts";
import { foldText } from "../figures/fold-text.ts";
import { splitCompound } from "./is-abbreviation.ts";

/** The Latin words of a text, folded, to be asked for names. */
export type WordsOfText = {
  /** In their order, those that a hyphen joins apart. */
  readonly sequence: readonly string[];
  /** All of them, those that a hyphen joins also as one. */
  readonly known: ReadonlySet<string>;
  readonly sorted: readonly string[];
};

const joinedWord = /[A-Za-z0-9][A-Za-z0-9'.*-]{0,60}/g;

/** The Latin words of a text. */
export function readWords(text: string): WordsOfText {
  const joined = foldText(text).match(joinedWord) ?? [];
  const sequence = joined.flatMap((each) => each.split(/[-.]/).map(foldSpelling).filter(Boolean));
  const known = new Set([...sequence, ...joined.map(foldSpelling)]);
  return { sequence: sequence.flatMap(splitCompound), known, sorted: [...known].sort() };
}
