import type { LanguageText } from "../record/localized-text.ts";

/** Plain text in pieces: a string is in the language of the page, anything else says its own. */
export type Phrase = readonly (string | LanguageText)[];

/**
 * A tagged template that keeps the values apart from the words around them,
 * so that each value can be marked with its language.
 * @example phrase`Area: ${{ text: "門診", language: "zh-Hant" }}.`
 * // ["Area: ", { text: "門診", language: "zh-Hant" }, "."]
 */
export function phrase(
  words: TemplateStringsArray,
  ...values: readonly (string | LanguageText)[]
): Phrase {
  return words
    .flatMap((word, index) => [word, values[index] ?? ""])
    .filter((piece) => piece !== "");
}

/**
 * The characters of a phrase without its languages.
 * @example phraseText(["a ", { text: "b", language: "en" }]) // "a b"
 */
export function phraseText(pieces: Phrase): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
