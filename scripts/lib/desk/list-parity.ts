import { type Locale, locales } from "../locale.ts";
import type { Figure } from "../meaning/figures/figure.ts";
import { compareLanguages, listLanguagePairs } from "../meaning/languages/compare-languages.ts";
import { directions, plainNegations } from "../meaning/languages/compare-senses.ts";
import type { Difference } from "../meaning/languages/comparison.ts";
import { parseFigures } from "../meaning/parse-figures.ts";
import { type JsonPath, parsePath } from "../record/json/json-pointer.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";

/** What the languages of a text are laid beside each other by. */
export const parityKinds = ["numbers", "comparisons", "negations"] as const;
export type ParityKind = (typeof parityKinds)[number];

/** A text of a record in both languages, with the words of each that say a number, compare or deny. */
export type Parity = {
  readonly path: JsonPath;
  readonly words: Readonly<Record<Locale, Readonly<Record<ParityKind, readonly string[]>>>>;
  readonly differences: readonly Difference[];
};

/**
 * Each text of a record in both languages that says a number, compares or denies, in the order of the record. The
 * abstract is none of them, for its words are the authors'.
 */
export function listParity({ abstract: _, ...fields }: RecordFields): readonly Parity[] {
  return listLanguagePairs(fields)
    .map(({ pointer, english, chinese }) => ({
      path: parsePath(pointer),
      words: { en: readWords(english, "english"), "zh-Hant": readWords(chinese, "chinese") },
      differences: compareLanguages(english, chinese),
    }))
    .filter(({ words }) =>
      locales.some((locale) => parityKinds.some((kind) => words[locale][kind].length > 0)),
    );
}

function readWords(text: string, language: "english" | "chinese"): Parity["words"]["en"] {
  const { up, down } = directions[language];
  const find = (...patterns: readonly RegExp[]) =>
    patterns
      .flatMap(({ source, flags }) => [
        ...text.matchAll(new RegExp(source, `g${flags.replace("g", "")}`)),
      ])
      .toSorted((one, other) => one.index - other.index)
      .map(([word]) => word);
  return {
    numbers: parseFigures(text)
      .filter(isTelling)
      .map(({ start, end }) => text.slice(start, end)),
    comparisons: find(up, down),
    negations: find(plainNegations[language]),
  };
}

function isTelling({ kind }: Figure): boolean {
  return kind !== "loose";
}
