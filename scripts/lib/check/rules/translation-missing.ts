import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { listClaims } from "../../meaning/evidence/list-claims.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import { buildFinding, type Rule } from "../../rule.ts";
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

/**
 * A note at each of the curator's texts that is in one language alone, as is one that stands under both, or of which one
 * language has fewer items; the paper's own title and abstract may be.
 */
export function findTranslationMissing({ fields, locate }: CheckedRecord): Finding[] {
  const { applicationArea, studyType, country, roi, topic } = fields;
  const ofFields = Object.entries({ applicationArea, studyType, country, roi, topic }).map(
    ([name, field]) => listLocalizedTexts(field, `/${name}`),
  );
  const ofClaims = listClaims(fields).map(({ texts, labels }) => labels ?? texts);
  return [...ofFields, ...ofClaims].flatMap((texts) => {
    const [place, said] = describe(texts) ?? [];
    if (place === undefined || said === undefined) return [];
    return buildFinding(translationMissingRule, locate(place.pointer), {
      en: `Received ${said.en}; expected both languages.`,
      "zh-Hant": `${said["zh-Hant"]}；應有兩種語言。`,
    });
  });
}

/** What is not translated of a text, and where it stands. */
function describe(texts: readonly TextValue[]): readonly [TextValue, Bilingual] | undefined {
  const [first, second] = texts;
  if (first === undefined || !texts.some(({ text }) => translatable.test(text))) return undefined;
  if (second === undefined) {
    const isChinese = first.pointer.endsWith("/zh-Hant") || scriptLocale(first.text) === "zh-Hant";
    const [en, chinese] = isChinese ? ["Chinese", "中文"] : ["English", "英文"];
    return [first, { en: `a text in ${en} alone`, "zh-Hant": `只收到${chinese}` }];
  }
  const stranger = texts.find(isUntranslated);
  if (stranger) {
    const said = { en: "a text of the other language", "zh-Hant": "收到另一種語言的文字" };
    return [stranger, said];
  }
  const [longer, shorter] = [first, second].sort((a, b) => countItems(b) - countItems(a));
  if (longer === undefined || shorter === undefined) return undefined;
  const counts = [countItems(longer), countItems(shorter)];
  if (counts[0] === counts[1]) return undefined;
  const said = {
    en: `${counts.join(" items in one language and ")} in the other`,
    "zh-Hant": `收到的項目數不同，分別為 ${counts.join(" 與 ")} 項`,
  };
  return [shorter, said];
}

/** Whether a text has nothing of its own language's script. */
function isUntranslated({ text, pointer }: TextValue): boolean {
  if (!translatable.test(text)) return false;
  return pointer.endsWith("/en") ? !/[A-Za-z]/.test(text) : !/\p{Script=Han}/u.test(text);
}

function countItems({ text }: TextValue): number {
  return text.split("\n").length;
}
