import type { Finding } from "../../finding.ts";
import { type Bilingual, type Locale, locales } from "../../locale.ts";
import { listClaims } from "../../meaning/evidence/list-claims.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import { describeMend } from "../../record/validate/mend-value.ts";
import { parseLanguage } from "../../record/values/language.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

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
