import type { Phrase } from "../../lib/card/phrase.ts";
import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { type Figure, type FigureTable, summaryId } from "./content.ts";
import { type Drawing, renderSvg } from "./render-svg.ts";

/** Fewer values than these are said in a sentence sooner than they are read off a plot. */
const fewestDrawn = 5;

/** A figure before it is drawn. */
type FigureSource = {
  readonly name: string;
  readonly heading: string;
  readonly summary: Phrase;
  /** How the plot is read. */
  readonly legend?: string;
  /** Distinct values that it shows. */
  readonly values: number;
  readonly drawing: Drawing;
  readonly table: FigureTable;
};

/** The figure with its plot, which its summary describes; of few values in words alone. */
export function buildFigure(
  { drawing, legend, summary, values, ...figure }: FigureSource,
  locale: Locale,
): Figure {
  if (values < fewestDrawn) {
    return { ...figure, summary: [...summary, ...listRows(figure.table, locale)] };
  }
  const svg = renderSvg(drawing, figure.heading, summaryId(figure.name));
  return { ...figure, summary: [...summary, legend ?? ""], svg };
}

/** What each row of a table says, its first number alone; of one row the summary has said all. */
function listRows({ rows }: FigureTable, locale: Locale): Phrase {
  if (rows.length < 2) return [];
  const [colon, comma, end] = locale === "en" ? [": ", "; ", "."] : ["：", "；", "。"];
  const listed = rows.flatMap(
    ([label = "", number = ""], index): Phrase => [index === 0 ? "" : comma, label, colon, number],
  );
  return [locale === "en" ? " " : "", ...listed, end];
}

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
