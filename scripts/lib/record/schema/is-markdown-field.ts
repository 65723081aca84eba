/**
 * Whether the value at a pointer is Markdown; every other text of a record is plain.
 * @example isMarkdownField("/cards/core/markdown/en") // true
 */
export function isMarkdownField(pointer: string): boolean {
  return /^\/(?:cards\/[a-z]+|extraSections\/\d+)\/markdown(?:\/|$)/.test(pointer);
}
