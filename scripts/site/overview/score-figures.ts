import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { binLabel, buildBins, yearWidths } from "./bins.ts";
import { buildFigure, columnNames, formatPapers, roundScore } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { buildColumnAxis, drawColumnAxis, drawColumns, margin, width } from "./draw-columns.ts";
import type { Drawing } from "./render-svg.ts";
import { Plot } from "./render-svg.ts";

const scoreHeading: Bilingual = { "zh-Hant": "評分", en: "Score" };
const points = Array.from({ length: 11 }, (_, point) => point);

/**
 * How many papers have each score, parts of a point left out.
 * @param scores 0–10
 */
export function buildScoreFigure(scores: readonly number[], locale: Locale): Figure {
  const counts = tally(scores.map(Math.floor));
  const columns = points.map((point) => ({ label: String(point), value: counts.get(point) ?? 0 }));
  const source = {
    name: "scores",
    heading: scoreHeading[locale],
    summary: [summariseScores(scores, formatPapers(scores.length, locale))[locale]],
    values: counts.size,
    drawing: drawColumns(columns, "var(--accent)"),
    table: {
      columns: [columnNames.score[locale], columnNames.papers[locale]],
      rows: points
        .filter((point) => counts.has(point))
        .map((point) => [scoreRange(point), formatCount(counts.get(point) ?? 0)]),
    },
  };
  return buildFigure(source, locale);
}

function scoreRange(point: number): string {
  return point === 10 ? "10" : `${point}–${point}.9`;
}

function summariseScores(scores: readonly number[], papers: string): Bilingual {
  const middle = median(scores);
  if (middle === undefined) {
    return { "zh-Hant": "還沒有文獻有評分。", en: "No paper has a score yet." };
  }
  const [lowest, highest] = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [10, 0],
  );
  const [low, mid, high] = [lowest, middle, highest].map(roundScore);
  return {
    "zh-Hant": `${papers}有評分，中位數 ${mid}，從 ${low} 到 ${high}。小數併入整數：8 表示 8 到 8.9。`,
    en: `${papers} with a score, median ${mid}, from ${low} to ${high}. Parts of a point are left out: 8 is 8 to 8.9.`,
  };
}

const scoreYearHeading: Bilingual = {
  "zh-Hant": "評分與發表年份",
  en: "Score by year of publication",
};

const scoreYearLegend: Bilingual = {
  "zh-Hant": "點愈大篇數愈多，短線是中位數。",
  en: " Larger dots are more papers; the short lines are medians.",
};

/** A paper that has both. */
type ScoredYear = { readonly year: number; readonly score: number };

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
  const source = {
    name: "score-years",
    heading: scoreYearHeading[locale],
    summary: [summariseScoreYears(years)[locale]],
    legend: scoreYearLegend[locale],
    values: years.filter(({ scores }) => scores.length > 0).length,
    drawing: drawScores(years),
    table: {
      columns: [year, count, lowest, middle, highest].map((name) => name[locale]),
      rows: years
        .filter(({ scores }) => scores.length > 0)
        .map(({ label, scores }) => [
          label,
          formatCount(scores.length),
          ...[scores[0], median(scores), scores.at(-1)].map((score) => roundScore(score ?? 0)),
        ]),
    },
  };
  return buildFigure(source, locale);
}

function summariseScoreYears(years: readonly ScoredYears[]): Bilingual {
  const [first, last] = [years[0], years.at(-1)];
  const [early, late] = [median(first?.scores ?? []), median(last?.scores ?? [])];
  if (first === undefined || last === undefined || early === undefined || late === undefined) {
    return {
      "zh-Hant": "還沒有文獻同時有評分與發表年份。",
      en: "No paper has both a score and a year of publication yet.",
    };
  }
  if (first === last) {
    return {
      "zh-Hant": `${last.label} 年的中位數為 ${roundScore(late)}。`,
      en: `Median ${roundScore(late)} in ${last.label}.`,
    };
  }
  return {
    "zh-Hant": `中位數：${first.label} 年為 ${roundScore(early)}，${last.label} 年為 ${roundScore(late)}。`,
    en: `Median ${roundScore(early)} in ${first.label} and ${roundScore(late)} in ${last.label}.`,
  };
}

/** The scores of the papers of a few years. */
type ScoredYears = { readonly label: string; readonly scores: readonly number[] };

/** The numbers of the scale at the left edge. */
const scale = [0, 5, 10];

/** Papers that have the largest dot at least: one alone is not much. */
const few = 4;

/**
 * Scores (0–10) against years: a dot for each half point, the larger the more papers, and a line at
 * the median of each column.
 */
function drawScores(years: readonly ScoredYears[]): Drawing {
  const axis = buildColumnAxis(years.length);
  const dots = years.flatMap(({ scores }, x) =>
    [...tally(scores.map((score) => Math.round(2 * score) / 2))].map(([score, count]) => ({
      x,
      score,
      count,
    })),
  );
  const medians = years.flatMap(({ scores }, x) => {
    const score = median(scores);
    return score === undefined ? [] : [{ x, score }];
  });
  return {
    width,
    height: 168,
    marginTop: 10,
    marginBottom: 26,
    marginLeft: 2 * margin,
    marginRight: margin,
    x: { type: "band", domain: axis.domain, padding: 0.2 },
    y: { domain: [0, 10] },
    r: {
      domain: [0, Math.max(few, ...dots.map(({ count }) => count))],
      range: [1.5, Math.min(6, axis.step / 2)],
    },
    marks: [
      Plot.ruleY(scale.slice(1), { stroke: "var(--line)" }),
      Plot.text(scale, {
        y: (score) => score,
        text: String,
        frameAnchor: "left",
        dx: -margin,
        fill: "var(--muted)",
      }),
      Plot.dot(dots, { x: "x", y: "score", r: "count", fill: "var(--accent)", fillOpacity: 0.55 }),
      Plot.tickY(medians, { x: "x", y: "score", stroke: "currentColor", strokeWidth: 2 }),
      ...drawColumnAxis(
        years.map(({ label }) => label),
        axis,
      ),
    ],
  };
}

/** The middle value, or the mean of the two in the middle; `undefined` for no values. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** How often each value occurs, in the order in which the values first do. */
function tally<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
