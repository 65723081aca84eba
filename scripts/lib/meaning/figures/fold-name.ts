/**
 * A name without case, blanks and joints, by which two ways of writing it are the same.
 * @example foldName("GPT-4o") // "gpt4o"
 */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_\s/.*']/g, "");
}
