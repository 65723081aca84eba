import type { Finding, Place } from "../../finding.ts";
import type { Bilingual, Locale } from "../../locale.ts";
import { compareLanguages, listLanguagePairs } from "../../meaning/languages/compare-languages.ts";
import {
  type Difference,
  type DifferenceKind,
  isSure,
} from "../../meaning/languages/comparison.ts";
import { revealText } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const languagesDifferRule: Rule = {
  code: "languages-differ",
  severity: "warning",
  title: {
    en: "The two languages give different numbers or names",
    "zh-Hant": "兩種語言的數字或名稱不一致",
  },
  why: {
    en: "Readers of one language learn something else than readers of the other.",
    "zh-Hant": "兩種語言的讀者會讀到不同的內容。",
  },
  mend: {
    en: "Compare both with the paper and correct the one that is wrong.",
    "zh-Hant": "請將兩者與論文對照，修正有誤的一方。",
  },
};

export const languagesMayDifferRule: Rule = {
  code: "languages-may-differ",
  severity: "note",
  title: { en: "The two languages may say different things", "zh-Hant": "兩種語言的意思可能不同" },
  why: {
    en: "An order, a direction or a denial that only one of them has may be a matter of style, or a mistake.",
    "zh-Hant": "只有一方出現的順序、方向或否定，可能只是行文不同，也可能是錯誤。",
  },
  mend: {
    en: "Read both sentences once more.",
    "zh-Hant": "請再次對照兩個句子。",
  },
};

/** Most differences that a message names. */
const mostNamed = 5;

const kindWords: Readonly<Record<DifferenceKind, Bilingual>> = {
  number: { en: "numbers", "zh-Hant": "數字" },
  unit: { en: "units", "zh-Hant": "單位" },
  comparator: { en: "more or less", "zh-Hant": "大於或小於" },
  name: { en: "names", "zh-Hant": "名稱" },
  "similar name": { en: "similar names", "zh-Hant": "相近的名稱" },
  count: { en: "counts", "zh-Hant": "數目" },
  "percent sign": { en: "percent sign", "zh-Hant": "百分比符號" },
  order: { en: "order of numbers", "zh-Hant": "數字順序" },
  direction: { en: "higher or lower", "zh-Hant": "高低或增減" },
  negation: { en: "negation", "zh-Hant": "否定" },
};

/** A warning at each text whose languages differ in numbers or names, and a note where they may differ in other ways. */
export function findLanguagesDiffer({ fields, locate }: CheckedRecord): Finding[] {
  return listLanguagePairs(fields).flatMap(({ pointer, english, chinese }) => {
    const differences = compareLanguages(english, chinese);
    const sure = differences.filter(isSure);
    const unsure = differences.filter((difference) => !isSure(difference));
    return [
      ...describe(languagesDifferRule, locate(pointer), sure),
      ...describe(languagesMayDifferRule, locate(pointer), unsure),
    ];
  });
}

function describe(rule: Rule, place: Place, differences: readonly Difference[]): Finding[] {
  if (differences.length === 0) return [];
  const list = (locale: Locale) =>
    differences.slice(0, mostNamed).map((difference) => describeDifference(difference, locale));
  const isMore = differences.length > mostNamed;
  return [
    buildFinding(rule, place, {
      en: `Received ${list("en").join("; ")}${isMore ? "; …" : ""}; expected the same in both languages.`,
      "zh-Hant": `收到${list("zh-Hant").join("、")}${isMore ? "…" : ""}；兩種語言應一致。`,
    }),
  ];
}

/** A difference between two languages as a message names it. */
export function describeDifference(
  { kind, english, chinese, sentences }: Difference,
  locale: Locale,
): string {
  const word = `${kindWords[kind][locale]}${sentences ? describePlace(sentences, locale) : ""}`;
  const [own, other] = [english, chinese].map((words) => words && revealText(words));
  if (locale === "en") {
    if (own && other) return `“${own}” in English and 「${other}」 in Chinese (${word})`;
    if (own || other)
      return `${own ? `“${own}” in English` : `「${other}」 in Chinese`} alone (${word})`;
    return `unlike words (${word})`;
  }
  if (own && other) return `英文的 “${own}” 與中文的「${other}」（${word}）`;
  if (own || other)
    return `${own ? `英文的 “${own}” ` : `中文的「${other}」`}只見於一方（${word}）`;
  return `不同的用詞（${word}）`;
}

/** Which sentences of long texts are meant, by their beginnings. */
function describePlace(
  { english, chinese }: NonNullable<Difference["sentences"]>,
  locale: Locale,
): string {
  const beginnings = `“${revealText(english)}” / 「${revealText(chinese)}」`;
  return locale === "en" ? ` in ${beginnings}` : `，見 ${beginnings}`;
}
