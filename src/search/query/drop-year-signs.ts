import type { Word } from "../words/split-words.ts";

const year = /^(?:19|20)\d\d$/;

/** The words of a query without the 年 after a year, which only says that it is one. */
export function dropYearSigns(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ text }, place) => text !== "年" || !year.test(words[place - 1]?.text ?? ""),
  );
}
