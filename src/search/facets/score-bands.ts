import type { FacetValue } from "./facet.ts";

/** Bands in which scores are counted, best first: from `least` to below the band before. */
export const scoreBands = [
  { value: "9", least: 9, label: { "zh-Hant": "9 分以上", en: "9 and above" } },
  { value: "8", least: 8, label: { "zh-Hant": "8 分起，未滿 9 分", en: "8 to below 9" } },
  { value: "7", least: 7, label: { "zh-Hant": "7 分起，未滿 8 分", en: "7 to below 8" } },
  { value: "6", least: 6, label: { "zh-Hant": "6 分起，未滿 7 分", en: "6 to below 7" } },
  { value: "0", least: 0, label: { "zh-Hant": "未滿 6 分", en: "below 6" } },
] as const satisfies readonly (FacetValue & { least: number })[];

/** The band of a score from 0 to 10, as its place in `scoreBands`. */
export function bandOf(score: number): number {
  return scoreBands.findIndex(({ least }) => score >= least);
}
