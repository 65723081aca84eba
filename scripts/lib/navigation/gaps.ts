import { listDefaultSections, type SectionName } from "../card/default-sections.ts";
import type { Bilingual } from "../locale.ts";
import { valueAt } from "../record/json/json-value.ts";
import { readOwnText } from "../record/schema/localized-text.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";
import { scoreNumber } from "../record/values/score.ts";

/** What a record may still lack, by the path of the field, in the order in which curators fill them; and what readers call it. */
export const gapLabels = {
  "title.zh-Hant": { "zh-Hant": "中文標題", en: "Chinese title" },
  "title.en": { "zh-Hant": "英文標題", en: "English title" },
  authors: { "zh-Hant": "作者", en: "Authors" },
  journal: { "zh-Hant": "期刊", en: "Journal" },
  published: { "zh-Hant": "發表年份", en: "Year of publication" },
  doi: { "zh-Hant": "DOI", en: "DOI" },
  pmid: { "zh-Hant": "PMID", en: "PMID" },
  abstract: { "zh-Hant": "摘要", en: "Abstract" },
  finding: { "zh-Hant": "主要發現", en: "Main finding" },
  applicationArea: { "zh-Hant": "應用領域", en: "Application area" },
  studyType: { "zh-Hant": "研究類型", en: "Study type" },
  country: { "zh-Hant": "國家/地區", en: "Country/region" },
  score: { "zh-Hant": "評分", en: "Score" },
  "cards.core": { "zh-Hant": "第一張：核心觀點卡", en: "Card 1: Core idea" },
  "cards.paraphrase": { "zh-Hant": "第二張：Paraphrase 卡", en: "Card 2: Paraphrase" },
  "cards.qa": { "zh-Hant": "第三張：問答卡", en: "Card 3: Questions and answers" },
  "cards.exceptions": { "zh-Hant": "第四張：例外卡", en: "Card 4: Exceptions" },
  "provenance.verified": { "zh-Hant": "人工核對", en: "Checked by a person" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The path of something that a record lacks. */
export type Gap = keyof typeof gapLabels;

/** Every gap, in that order. */
export const gapNames: readonly Gap[] = Object.keys(gapLabels).filter(isGap);

function isGap(name: string): name is Gap {
  return Object.hasOwn(gapLabels, name);
}

/** Sections by the card that they are of. */
const cardSections = {
  "cards.core": ["innovation"],
  "cards.paraphrase": ["purpose", "contribution", "features"],
  "cards.qa": ["qa"],
  "cards.exceptions": ["limitations", "openQuestions", "critique"],
} as const satisfies Partial<Record<Gap, readonly SectionName[]>>;

/**
 * What a record lacks, in the order of `gapNames`. A card is lacking as long as one of its sections
 * shows the default text, a score as long as there is no number from 0 to 10 in it.
 */
export function listGaps(record: RecordFields): readonly Gap[] {
  const unwritten = listDefaultSections(record.cards ?? {});
  const isUnwritten = (card: keyof typeof cardSections) =>
    cardSections[card].some((section) => unwritten.includes(section));
  const isLacking: Partial<Record<Gap, boolean>> = {
    "title.zh-Hant": readOwnText(record.title, "zh-Hant") === undefined,
    "title.en": readOwnText(record.title, "en") === undefined,
    score: scoreNumber(record.score) === undefined,
    "cards.core": isUnwritten("cards.core"),
    "cards.paraphrase": isUnwritten("cards.paraphrase"),
    "cards.qa": isUnwritten("cards.qa"),
    "cards.exceptions": isUnwritten("cards.exceptions"),
  };
  return gapNames.filter(
    (name) => isLacking[name] ?? valueAt(record, name.split(".")) === undefined,
  );
}
