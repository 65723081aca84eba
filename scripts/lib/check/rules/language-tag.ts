import type { Finding } from "../../finding.ts";
import { describeMend } from "../../record/validate/mend-value.ts";
import { parseLanguage } from "../../record/values/language.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const languageTagRule: Rule = {
  code: "language-tag",
  severity: "warning",
  title: { en: "A language that is not given as its tag", "zh-Hant": "語言未以標準標記填寫" },
  why: {
    en: "Screen readers, search engines and citations know languages by their BCP 47 tags alone.",
    "zh-Hant": "螢幕閱讀器、搜尋引擎與引文只認得 BCP 47 語言標記。",
  },
  mend: {
    en: 'Write the shortest tag of the language, such as "en", "zh-Hant" or "ja".',
    "zh-Hant": '請寫該語言最短的標記，例如 "en"、"zh-Hant" 或 "ja"。',
  },
};

/** A warning where the language is a name, a longer code than there need be, or unknown. */
export function findLanguageTag({ fields, locate }: CheckedRecord): Finding[] {
  const { language } = fields;
  const tag = language === undefined ? undefined : parseLanguage(language);
  if (language === undefined || tag === language) return [];
  const received = revealValue(language);
  const message = {
    en: `Received ${received}; expected a BCP 47 tag.`,
    "zh-Hant": `收到 ${received}；應為 BCP 47 語言標記。`,
  };
  const mend = tag === undefined ? languageTagRule.mend : describeMend(tag);
  return [buildFinding(languageTagRule, locate("/language"), message, mend)];
}
