import type { Locale } from "../locale.ts";
import { writeChineseSentences } from "./chinese-sentences.ts";
import { writeEnglishSentences } from "./english-sentences.ts";
import type { DefaultText, SentenceFacts } from "./needed-words.ts";

/** What the sections of a page say in each locale as long as no curator has written them. */
export const defaultSentences: Readonly<Record<Locale, (facts: SentenceFacts) => DefaultText>> = {
  "zh-Hant": writeChineseSentences,
  en: writeEnglishSentences,
};
