import type { Finding } from "../../finding.ts";
import { type Bilingual, type Locale, locales } from "../../locale.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const abstractLanguageRule: Rule = {
  code: "abstract-language",
  severity: "warning",
  title: { en: "An abstract under the other language", "zh-Hant": "摘要填在另一種語言的欄位" },
  why: {
    en: "The page announces it in the wrong language, and screen readers read it so.",
    "zh-Hant": "頁面會以錯誤的語言標示，螢幕閱讀器也會如此朗讀。",
  },
  mend: {
    en: 'Move it to the field of its language, "en" or "zh-Hant".',
    "zh-Hant": '請移到其語言的欄位："en" 或 "zh-Hant"。',
  },
};

/** Shortest text of which it is said: a few letters tell no language. */
const shortest = 40;
/** Of a Chinese text some tenth at least is Han, however many names and figures it has; of an English one hardly any. */
const share = 0.1;

const names: Readonly<Record<Locale, Bilingual>> = {
  en: { en: "English", "zh-Hant": "英文" },
  "zh-Hant": { en: "Chinese", "zh-Hant": "中文" },
};

/** A warning at an abstract whose script is not that of its language. */
export function findAbstractLanguage({ fields: { abstract }, locate }: CheckedRecord): Finding[] {
  if (abstract === undefined || typeof abstract === "string" || Array.isArray(abstract)) return [];
  return locales.flatMap((locale) => {
    const text = [abstract[locale] ?? []]
      .flat()
      .map((part) => (typeof part === "string" ? part : part.text))
      .join("\n");
    if (text.length < shortest || isIn(text) === locale) return [];
    const { en, "zh-Hant": zh } = names[locale];
    return buildFinding(abstractLanguageRule, locate(`/abstract/${locale}`), {
      en: `Received a text in the other language; expected one in ${en}.`,
      "zh-Hant": `收到另一種語言的文字；應為${zh}。`,
    });
  });
}

function isIn(text: string): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han > share * letters ? "zh-Hant" : "en";
}
