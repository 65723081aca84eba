/**
 * A name without case, blanks and joints, by which two ways of writing it are the same.
 * @example foldSpelling("GPT-4o") // "gpt4o"
 */
export function foldSpelling(name: string): string {
  return name.toLowerCase().replace(/[-_\s/.*']/g, "");
}
