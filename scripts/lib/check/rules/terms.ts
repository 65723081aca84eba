import type { Finding, Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { buildGlossary, findTerms, type Glossary } from "../../meaning/terms/glossary.ts";
import type { Term } from "../../meaning/terms/term.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { ComparedFinding, RecordFacts, Translation } from "../facts/record-facts.ts";

export const termNotUsedHereRule: Rule = {
  code: "term-not-used-here",
  severity: "warning",
  title: { en: "A term that isn't used in Taiwan", "zh-Hant": "非臺灣用語" },
  why: {
    en: "Readers in Taiwan stumble over it, and search for the other word.",
    "zh-Hant": "臺灣讀者不習慣這個詞，也會以另一個詞搜尋。",
  },
  mend: {
    en: "Write the term that is expected. Where the word is right, accept the finding with a reason, or give the longer word as except in records/_terms.json. In titles, which may be the publisher’s own, and for words with a right use as well it is a note.",
    "zh-Hant":
      "請改用建議的用語。若此處用詞正確，請在 accepted 寫明理由，或在 records/_terms.json 以 except 列出較長的詞。標題可能出自出版者，因此標題與另有正確用法的詞僅為提示。",
  },
};

/** A finding at each Chinese text of the curators' for each word of the glossary that is not used in Taiwan. */
export function findTermNotUsedHere(
  texts: readonly TextValue[],
  locate: (pointer: string) => Place,
  glossary: Glossary,
): Finding[] {
  return texts.filter(isOwnChinese).flatMap(({ pointer, text }) =>
    findTerms(text, glossary).map(({ word, term }) => {
      // A title may be the one that was published: it is not the curator's to choose.
      const isDoubtful = term.isDoubtful || pointer.startsWith("/title");
      return describe(word, { ...term, isDoubtful }, locate(pointer));
    }),
  );
}

function describe(word: string, { wanted, en, source, isDoubtful }: Term, place: Place): Finding {
  const [received, expected] = [revealValue(word), revealValue(wanted)];
  const about = [en, source].filter((part) => part !== undefined).join(", ");
  const rule: Rule = isDoubtful
    ? { ...termNotUsedHereRule, severity: "note" }
    : termNotUsedHereRule;
  return buildFinding(rule, place, {
    en: `Received ${received}; expected ${expected}${about && ` (${about})`}.`,
    "zh-Hant": `收到 ${received}；應為 ${expected}${about && `（${about}）`}。`,
  });
}

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

/** Where a record has the curators' own words; those of the paper itself are the authors'. */
const ownWords =
  /^\/(?:title(?:$|\/zh-Hant)|applicationArea|finding|studyType|roi|topic|tags|cards|extraSections)/;
const otherText = /\/(?:quote|en)(?:\/\d+)?$/;

/** Whether a text of a record is Chinese and the curators' own: no quote, nothing of the paper itself, no Japanese. */
export function isOwnChinese({ pointer, text }: TextValue): boolean {
  if (!ownWords.test(pointer) || otherText.test(pointer)) return false;
  return /\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff]/.test(text);
}
