import { buildColumnAxis, drawColumnAxis, margin, width } from "./column-axis.ts";
import { Plot } from "./load-plot.ts";
import { median } from "./median.ts";
import type { Drawing } from "./render-svg.ts";
import { tally } from "./tally.ts";

/** The scores of the papers of a few years. */
export type ScoredYears = { readonly label: string; readonly scores: readonly number[] };

/** The numbers of the scale at the left edge. */
const scale = [0, 5, 10];

/** Papers that have the largest dot at least: one alone is not much. */
const few = 4;

/**
 * Scores (0–10) against years: a dot for each half point, the larger the more papers, and a line at
 * the median of each column.
 */
export function drawScores(years: readonly ScoredYears[]): Drawing {
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
