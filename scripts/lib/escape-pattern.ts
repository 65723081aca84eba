/**
 * The source of a regular expression that matches a text as it is.
 * @example escapePattern("papers/(.+)/") // "papers/\\(\\.\\+\\)/"
 */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
