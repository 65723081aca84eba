import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { binLabel, buildBins, yearWidths } from "./bins.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawScores, type ScoredYears } from "./draw-scores.ts";
import { formatScore } from "./format-number.ts";
import { median } from "./median.ts";
import { columnNames } from "./table-words.ts";

const heading: Bilingual = { "zh-Hant": "評分與發表年份", en: "Score by year of publication" };

/** A paper that has both. */
export type ScoredYear = { readonly year: number; readonly score: number };

/** How the scores of the papers of each year, or each few years, are spread. */
export function buildScoreYearFigure(papers: readonly ScoredYear[], locale: Locale): Figure {
  const bins = buildBins(
    papers.map(({ year }) => year),
    yearWidths,
  );
  const years = bins.map((bin) => ({
    label: binLabel(bin),
    scores: papers
      .filter(({ year }) => year >= bin.first && year <= bin.last)
      .map(({ score }) => score)
      .sort((a, b) => a - b),
  }));
  const { year, papers: count, lowest, median: middle, highest } = columnNames;
  return buildFigure({
    name: "score-years",
    heading: heading[locale],
    summary: [summarise(years)[locale]],
    drawing: drawScores(years),
    table: {
      columns: [year, count, lowest, middle, highest].map((name) => name[locale]),
      rows: years
        .filter(({ scores }) => scores.length > 0)
        .map(({ label, scores }) => [
          label,
          formatCount(scores.length),
          ...[scores[0], median(scores), scores.at(-1)].map((score) => formatScore(score ?? 0)),
        ]),
    },
  });
}

function summarise(years: readonly ScoredYears[]): Bilingual {
  const [first, last] = [years[0], years.at(-1)];
  const [early, late] = [median(first?.scores ?? []), median(last?.scores ?? [])];
  if (first === undefined || last === undefined || early === undefined || late === undefined) {
    return {
      "zh-Hant": "還沒有文獻同時有評分與發表年份。",
      en: "No paper has both a score and a year of publication yet.",
    };
  }
  const isOne = first === last;
  return {
    "zh-Hant": `中位數 ${isOne ? "" : `${first.label} 年為 ${formatScore(early)}，`}${last.label} 年為 ${formatScore(late)}。點愈大篇數愈多，短線是中位數。`,
    en: `Median ${isOne ? "" : `${formatScore(early)} in ${first.label} and `}${formatScore(late)} in ${last.label}. Larger dots are more papers; the short lines are medians.`,
  };
}
