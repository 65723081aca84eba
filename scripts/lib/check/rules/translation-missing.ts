import type { Finding } from "../../finding.ts";
import { listClaims } from "../../meaning/evidence/list-claims.ts";
import type { TextValue } from "../../record/json-value.ts";
import { listLocalizedTexts } from "../../record/list-localized-texts.ts";
import { scriptLocale } from "../../record/localized-text.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const translationMissingRule: Rule = {
  code: "translation-missing",
  severity: "note",
  title: { en: "A text in one language alone", "zh-Hant": "只有一種語言的文字" },
  why: {
    en: "The page in the other language shows it untranslated.",
    "zh-Hant": "另一種語言的頁面會顯示未翻譯的文字。",
  },
  mend: {
    en: 'Give both: {"en": "…", "zh-Hant": "…"}.',
    "zh-Hant": '請兩種語言都填：{"en": "…", "zh-Hant": "…"}。',
  },
};

/** Anything that a translation would change: a Chinese character, or a Latin word that is no mere name or abbreviation. */
const translatable = /\p{Script=Han}|(?<![\p{L}\p{N}-])[a-z]{3,}/u;

/** A note at each of the curator's texts that is in one language alone; the paper's own title and abstract may be. */
export function findTranslationMissing({ fields, locate }: CheckedRecord): Finding[] {
  const { applicationArea, studyType, country, roi, topic } = fields;
  const ofFields = Object.entries({ applicationArea, studyType, country, roi, topic }).map(
    ([name, field]) => listLocalizedTexts(field, `/${name}`),
  );
  const ofClaims = listClaims(fields).map(({ texts, labels }) => labels ?? texts);
  return [...ofFields, ...ofClaims]
    .filter((texts) => texts.length === 1)
    .flat()
    .filter(({ text }) => translatable.test(text))
    .map(({ text, pointer }: TextValue) => {
      const isChinese = pointer.endsWith("/zh-Hant") || scriptLocale(text) === "zh-Hant";
      return buildFinding(translationMissingRule, locate(pointer), {
        en: `Received a text in ${isChinese ? "Chinese" : "English"} alone; expected both languages.`,
        "zh-Hant": `只收到${isChinese ? "中文" : "英文"}；應有兩種語言。`,
      });
    });
}
