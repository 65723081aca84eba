import type { Bilingual } from "../../locale.ts";

/**
 * What a page shows for a field that the record does not have, in the order of the fields, and what the guide says of it.
 * Written into a record, the same words count as a placeholder.
 */
export const absentWords = {
  title: { en: "Not provided", "zh-Hant": "未提供" },
  pmid: { en: "Not provided", "zh-Hant": "未提供" },
  doi: { en: "Not provided", "zh-Hant": "未提供" },
  journal: { en: "Unknown journal", "zh-Hant": "未知期刊" },
  year: { en: "To be checked", "zh-Hant": "待查" },
  score: { en: "Not yet rated", "zh-Hant": "尚未評分" },
  area: { en: "Uncategorised", "zh-Hant": "未分類" },
  finding: { en: "To be summarised", "zh-Hant": "待整理" },
  studyType: { en: "Uncategorised", "zh-Hant": "未分類" },
  country: { en: "To be checked", "zh-Hant": "待查" },
  roi: { en: "No value", "zh-Hant": "無數值" },
  cards: {
    en: "Default sentences, marked as not written yet",
    "zh-Hant": "預設句子，標示為尚未撰寫",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
