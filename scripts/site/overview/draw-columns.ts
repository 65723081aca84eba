import { formatCount } from "../../lib/format-count.ts";
import { type Drawing, Plot, textLength } from "./render-svg.ts";

/** A column by what stands below it. */
type Column = { readonly label: string; readonly value: number };

type Point = Column & { readonly x: number; readonly shown: string };

/**
 * Columns from left to right, the last at the right edge. The numbers of all of them stand above
 * where there is room, else that of the highest and the last.
 * @param fill a CSS colour
 */
export function drawColumns(columns: readonly Column[], fill: string): Drawing {
  const axis = buildColumnAxis(columns.length);
  const points = columns
    .map((column, x) => ({ ...column, x, shown: formatCount(column.value) }))
    .filter(({ value }) => value > 0);
  return {
    width,
    height: 168,
    marginTop: 22,
    marginBottom: 26,
    marginLeft: margin,
    marginRight: margin,
    x: { type: "band", domain: axis.domain, paddingInner: 0.2, paddingOuter: 0 },
    y: { domain: [0, Math.max(1, ...columns.map(({ value }) => value))] },
    marks: [
      Plot.barY(points, { x: "x", y: "value", fill }),
      Plot.text(chooseNumbers(points, axis.step), {
        x: "x",
        y: "value",
        text: "shown",
        dy: -9,
        fill: "currentColor",
      }),
      ...drawColumnAxis(
        columns.map(({ label }) => label),
        axis,
      ),
    ],
  };
}

/** All that have room, else the highest and, where it isn't too near, the last. */
function chooseNumbers(points: readonly Point[], step: number): readonly Point[] {
  const longest = Math.max(0, ...points.map(({ shown }) => textLength(shown)));
  if (longest + gap <= step) return points;
  const [highest] = points.toSorted((a, b) => b.value - a.value);
  const last = points.at(-1);
  if (highest === undefined || last === undefined) return [];
  return (last.x - highest.x) * step < longest + gap ? [highest] : [highest, last];
}

/** A plot with columns is as wide as this. */
export const width = 290;

/** Room at either side: a label may be wider than its column. */
export const margin = 12;

/** Few columns stand at the right, no wider than where as many stand side by side. */
const fewest = 8;

/** What stands side by side keeps this apart. */
const gap = 6;

/** Where columns stand: the last at the right, the others before it. */
type ColumnAxis = {
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

/**
 * The line below the columns, and the last label and before it every so many that they don't touch.
 * Labels that would reach beyond the plot end where their columns do.
 */
export function drawColumnAxis(labels: readonly string[], { domain, step }: ColumnAxis) {
  const longest = Math.max(0, ...labels.map(textLength));
  const every = Math.max(1, Math.ceil((longest + gap) / step));
  const isWide = longest > step + 2 * margin;
  const endOf = (x: number) => margin + (x - (domain[0] ?? 0) + 1) * step;
  const shown = labels
    .map((label, x) => ({ label, x }))
    .filter(({ x }) => (labels.length - 1 - x) % every === 0 && (!isWide || endOf(x) >= longest));
  const place = isWide ? ({ textAnchor: "end", dx: 0.4 * step } as const) : {};
  return [
    Plot.ruleY([0], { stroke: "var(--line-strong)" }),
    Plot.text(shown, { ...place, x: "x", y: 0, text: "label", dy: 15, fill: "var(--muted)" }),
  ];
}
