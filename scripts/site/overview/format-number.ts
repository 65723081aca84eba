import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";

/**
 * A score with one decimal at most.
 * @example formatScore(8.25) // "8.3"
 */
export function formatScore(score: number): string {
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
