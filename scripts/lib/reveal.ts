/** Longest piece of a value that a message quotes, in characters. */
const longest = 60;

/**
 * The text with every character that a terminal would obey or hide (controls, invisible and
 * bidirectional characters, lone surrogates) written as its code point.
 * @example revealCharacters("a\u202eb") // "a\\u{202E}b"
 */
export function revealCharacters(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${codePoint(character)}}`,
  );
}

/**
 * A value as a message quotes it: JSON, shortened, nothing hidden in it.
 * @example revealValue({ a: 1 }) // '{"a":1}'
 */
export function revealValue(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return revealCharacters(JSON.stringify(shorten(value)));
  return revealText(JSON.stringify(value) ?? "undefined");
}

/**
 * A piece of text as a message quotes it, shortened, nothing hidden in it.
 * @example revealText('"title"') // '"title"'
 */
export function revealText(text: string): string {
  return revealCharacters(shorten(text));
}

/**
 * A phrase as it follows Chinese words: after a blank where it begins with a Latin letter, a digit or a sign.
 * @example spaceAfterHan("YYYY") // " YYYY"
 */
export function spaceAfterHan(phrase: string): string {
  return /^[!-~]/.test(phrase) ? ` ${phrase}` : phrase;
}

/**
 * The name of a character for a message: its code point as Unicode writes it.
 * @example nameCharacter("\u200b") // "U+200B"
 */
export function nameCharacter(character: string): string {
  return `U+${codePoint(character).padStart(4, "0")}`;
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 4 * longest));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
