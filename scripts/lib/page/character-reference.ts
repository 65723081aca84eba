/**
 * The character reference of an ASCII character: for places where Markdown trims white space
 * or where a backslash would be read as itself.
 * @example encodeCharacter(" ") // "&#x20;"
 */
export function encodeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
