import type { Bilingual } from "../../lib/locale.ts";

/** Headings of the columns of the tables behind the plots. */
export const columnNames = {
  year: { "zh-Hant": "年份", en: "Year" },
  time: { "zh-Hant": "時間", en: "Time" },
  papers: { "zh-Hant": "篇數", en: "Papers" },
  sum: { "zh-Hant": "累計篇數", en: "Papers so far" },
  share: { "zh-Hant": "佔全部", en: "Of all" },
  score: { "zh-Hant": "評分", en: "Score" },
  lowest: { "zh-Hant": "最低", en: "Lowest" },
  median: { "zh-Hant": "中位數", en: "Median" },
  highest: { "zh-Hant": "最高", en: "Highest" },
} as const satisfies Readonly<Record<string, Bilingual>>;
