import type { Word } from "./split-words.ts";

/** Two or three words may be a person's name. */
const mostWords = 3;

/** Whether the words of a query may be an author's name, in whatever order. */
export function isPersonName(words: readonly Word[]): boolean {
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    words.every(({ kind, text }) => kind === "word" && !/\d/.test(text))
  );
}

/**
 * The term of a person's name as a whole.
 * @example nameTerm(splitWords("tanaka k")) // "name:tanakak"
 */
export function nameTerm(words: readonly Word[]): string {
  return `name:${words.map(({ text }) => text).join("")}`;
}
