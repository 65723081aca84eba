import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";

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

/**
 * A score with one decimal at most.
 * @example roundScore(8.25) // "8.3"
 */
export function roundScore(score: number): string {
  return String(Math.round(score * 10) / 10);
}

/**
 * A part of a whole in per cent; less than one per cent is never shown as none.
 * @param whole more than 0
 * @example formatShare(1, 3) // "33 %"
 */
export function formatShare(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return part > 0 && percent < 1 ? "< 1 %" : `${Math.round(percent)} %`;
}

/**
 * A number of papers in words.
 * @example formatPapers(1, "en") // "1 paper"
 */
export function formatPapers(count: number, locale: Locale): string {
  const unit: Bilingual = { "zh-Hant": "篇", en: count === 1 ? "paper" : "papers" };
  return `${formatCount(count)} ${unit[locale]}`;
}
