import { formatCount } from "../../lib/format-count.ts";
import { buildColumnAxis, drawColumnAxis, gap, margin, width } from "./column-axis.ts";
import { Plot } from "./load-plot.ts";
import { type Drawing, textLength } from "./render-svg.ts";

/** A column by what stands below it. */
export type Column = { readonly label: string; readonly value: number };

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
