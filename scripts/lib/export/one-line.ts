/** A text in one line, with a blank for each stretch of blanks and line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
