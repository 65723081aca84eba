import type { Word } from "./split-words.ts";

/** Names of journals have up to so many words; those of authors two or three. */
const mostWords = 8;

/** Whether the words of a query may be the whole name of an author, in whatever order, or of a journal. */
export function isName(words: readonly Word[]): boolean {
  return (
    words.length > 0 && words.length <= mostWords && words.every(({ kind }) => kind === "word")
  );
}

/**
 * The term of a name as a whole.
 * @example nameTerm(splitWords("tanaka k")) // "name:tanakak"
 */
export function nameTerm(words: readonly Word[]): string {
  return `name:${words.map(({ text }) => text).join("")}`;
}
