/**
 * Whether Markdown counts a UTF-16 unit as white space; the two ends of a text count as such.
 * @see https://spec.commonmark.org/0.31.2/#unicode-whitespace-character
 */
export function isSpace(unit: string): boolean {
  return unit === "" || /\s/.test(unit);
}

/**
 * Whether Markdown counts a UTF-16 unit as punctuation.
 * @see https://spec.commonmark.org/0.31.2/#unicode-punctuation-character
 */
function isPunctuation(unit: string): boolean {
  return /[\p{P}\p{S}]/u.test(unit);
}

/** Whether a UTF-16 unit is part of a word: neither white space nor punctuation. */
export function isWordPart(unit: string): boolean {
  return !isSpace(unit) && !isPunctuation(unit);
}

/**
 * The character reference of an ASCII character: for places where Markdown trims white space
 * or where a backslash would be read as itself.
 * @example encodeCharacter(" ") // "&#x20;"
 */
export function encodeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
