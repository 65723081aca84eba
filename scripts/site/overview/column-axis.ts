import { Plot } from "./load-plot.ts";
import { textLength } from "./render-svg.ts";

/** A plot with columns is as wide as this. */
export const width = 290;

/** Room at either side: a label may be wider than its column. */
export const margin = 12;

/** Few columns stand at the right, no wider than where as many stand side by side. */
const fewest = 8;

/** What stands side by side keeps this apart. */
export const gap = 6;

/** Where columns stand: the last at the right, the others before it. */
export type ColumnAxis = {
  /** Places from left to right; negative ones are empty. */
  readonly domain: readonly number[];
  /** From one place to the next. */
  readonly step: number;
};

/** The places of a number of columns, the first of them at 0. */
export function buildColumnAxis(count: number): ColumnAxis {
  const places = Math.max(fewest, count);
  return {
    domain: Array.from({ length: places }, (_, index) => count - places + index),
    step: (width - 2 * margin) / places,
  };
}

/** The line below the columns, and the last label and before it every so many that they don't touch. */
export function drawColumnAxis(labels: readonly string[], { step }: ColumnAxis) {
  const longest = Math.max(0, ...labels.map(textLength));
  const every = Math.max(1, Math.ceil((longest + gap) / step));
  const shown = labels
    .map((label, x) => ({ label, x }))
    .filter(({ x }) => (labels.length - 1 - x) % every === 0);
  return [
    Plot.ruleY([0], { stroke: "var(--line-strong)" }),
    Plot.text(shown, { x: "x", y: 0, text: "label", dy: 15, fill: "var(--muted)" }),
  ];
}
