/**
 * A text with the full-width letters, digits, signs and blank of East Asian typing as the ordinary ones. Nothing else
 * changes, as it would under NFKC, and the text keeps its length.
 * @example foldWidth("１０．５５５５／ａ") // "10.5555/a"
 */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, toHalfWidth).replaceAll("\u3000", " ");
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
