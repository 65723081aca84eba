import type { Locale } from "../locale.ts";
import { chineseWords } from "./chinese-words.ts";
import { englishWords } from "./english-words.ts";
import type { Words } from "./needed-words.ts";

/** Labels, headings and other words of both locales. */
export const words: Readonly<Record<Locale, Words>> = {
  "zh-Hant": chineseWords,
  en: englishWords,
};
