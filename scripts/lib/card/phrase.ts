import type { LanguageText } from "../record/schema/localized-text.ts";

/** Plain text in pieces: a string is in the language of the page, anything else says its own. */
export type Phrase = readonly (string | LanguageText)[];

/**
 * A tagged template that keeps the values apart from the words around them,
 * so that each value can be marked with its language. A value that more words follow loses the mark that ends it.
 * @example phrase`Area: ${{ text: "門診", language: "zh-Hant" }}.`
 * // ["Area: ", { text: "門診", language: "zh-Hant" }, "."]
 */
export function phrase(
  words: TemplateStringsArray,
  ...values: readonly (string | LanguageText)[]
): Phrase {
  return words
    .flatMap((word, index) => {
      const value = values[index] ?? "";
      return [word, words[index + 1] ? withoutEndMark(value) : value];
    })
    .filter((piece) => piece !== "");
}

function withoutEndMark(value: string | LanguageText): string | LanguageText {
  if (typeof value === "string") return dropEndMark(value);
  return { ...value, text: dropEndMark(value.text) };
}

/** The dot of an abbreviation (U.S., et al.) belongs to its word, and an ellipsis to the text: both stay. */
function dropEndMark(text: string): string {
  const bare = text.trimEnd();
  if (/(?:\.\p{L}{1,3}|\b(?:al|etc|vs|Inc|Ltd|Co)|\.\.)\.$/u.test(bare.slice(-8))) return text;
  let end = bare.length;
  while (end > 0 && endMarks.has(bare.charAt(end - 1))) end -= 1;
  return end === 0 || end === bare.length ? text : bare.slice(0, end);
}

const endMarks: ReadonlySet<string> = new Set(".,;:!?。，、；：！？．｡､");

/**
 * The characters of a phrase without its languages.
 * @example phraseText(["a ", { text: "b", language: "en" }]) // "a b"
 */
export function phraseText(pieces: Phrase): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
