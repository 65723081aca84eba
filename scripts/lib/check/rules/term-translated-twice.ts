import type { Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { buildGlossary, findTerms, type Glossary } from "../../meaning/terms/glossary.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { isOwnChinese } from "../facts/is-own-chinese.ts";
import type { ComparedFinding, RecordFacts, Translation } from "../facts/record-facts.ts";

export const termTranslatedTwiceRule: Rule = {
  code: "term-translated-twice",
  severity: "note",
  title: { en: "One term, two translations in a collection", "zh-Hant": "同一館藏中一詞多譯" },
  why: {
    en: "Readers take two words for two things.",
    "zh-Hant": "讀者會以為兩個詞指的是不同的事物。",
  },
  mend: {
    en: "Use one of them in all records of the collection, title and cards alike.",
    "zh-Hant": "請在同一館藏的所有紀錄中統一用詞，標題與卡片亦同。",
  },
};

/** Things that have several names in Taiwan, of which a collection should use one. */
const translations: Readonly<Record<string, readonly string[]>> = {
  sensitivity: ["敏感度", "靈敏度"],
  precision: ["精確率", "精準率"],
  "confidence interval": ["信賴區間", "信心區間"],
  "odds ratio": ["勝算比", "優勢比"],
  "hazard ratio": ["風險比", "危險比"],
  "meta-analysis": ["統合分析", "後設分析"],
  "systematic review": ["系統性文獻回顧", "系統性回顧"],
  retrospective: ["回溯性", "回顧性"],
  "case–control": ["病例對照", "個案對照"],
  overfitting: ["過度擬合", "過度配適", "過擬合"],
  "deep learning": ["深度學習", "深層學習"],
  prostate: ["攝護腺", "前列腺"],
  "atrial fibrillation": ["心房顫動", "心房纖維顫動"],
  "Parkinson's disease": ["帕金森氏症", "巴金森氏症"],
  "chronic kidney disease": ["慢性腎臟病", "慢性腎病"],
};
const except = ["前列腺素"];

/** The names of `translations`, each "forbidden" with the English word as what is wanted. */
const translationGlossary: Glossary = buildGlossary(
  Object.entries(translations).map(([en, words]) => ({ wanted: en, forbidden: words, except })),
);

/** The names that a record gives to things with several names in Taiwan, each at its first place. */
export function listTranslations(
  texts: readonly TextValue[],
  locate: (pointer: string) => Place,
): Translation[] {
  const found = new Map<string, Translation>();
  for (const { pointer, text } of texts.filter(isOwnChinese)) {
    for (const { word, term } of findTerms(text, translationGlossary)) {
      if (!found.has(word)) found.set(word, { word, en: term.wanted, place: locate(pointer) });
    }
  }
  return [...found.values()];
}

type Use = Translation & { readonly record: RecordFacts };

/** A note at each name that most records of the collection don't use for the thing. */
export function findTermTranslatedTwice(records: readonly RecordFacts[]): ComparedFinding[] {
  const uses = records.flatMap((record) =>
    record.translations.map((translation): Use => ({ ...translation, record })),
  );
  const groups = groupBy(uses, ({ record, en }) => `${record.collection}\n${en}`);
  return [...groups.values()].flatMap(describeMinority);
}

/** Of names in equally many records the one that comes first is taken for the usual one. */
function describeMinority(uses: readonly Use[]): ComparedFinding[] {
  const byWord = [...groupBy(uses, ({ word }) => word).values()];
  const most = Math.max(...byWord.map(({ length }) => length));
  const usual = byWord.find(({ length }) => length === most)?.[0]?.word;
  return uses
    .filter(({ word }) => word !== usual)
    .map(({ record, word, en, place }) => {
      const [received, expected] = [revealValue(word), revealValue(usual)];
      const finding = buildFinding(termTranslatedTwiceRule, place, {
        en: `Received ${received} for ${en}; ${most} of this collection's records have ${expected}.`,
        "zh-Hant": `收到 ${received}（${en}）；此館藏有 ${most} 筆紀錄使用 ${expected}。`,
      });
      return { record, finding };
    });
}
