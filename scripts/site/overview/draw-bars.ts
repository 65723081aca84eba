import { formatCount } from "../../lib/format-count.ts";
import { Plot } from "./load-plot.ts";
import type { RankedLabel } from "./rank-labels.ts";
import { type Drawing, letterSize, textLength } from "./render-svg.ts";
import { shortenLabel } from "./shorten-label.ts";

const width = 330;
const rowHeight = 36;

/** Papers that fill the width at least: one alone is not much. */
const fewest = 4;

/**
 * A bar for each label, from top to bottom. The label stands above its bar, so that a long one has
 * the whole width, and is cut where it has not; the number stands at the right.
 */
export function drawBars(rows: readonly RankedLabel[]): Drawing {
  const longest = Math.max(0, ...rows.map(({ count }) => textLength(formatCount(count))));
  const room = (width - longest) / letterSize - 1;
  const bars = rows.map(({ label, count }, y) => ({
    y,
    count,
    shown: formatCount(count),
    label: shortenLabel(label.text, room),
  }));
  const text = { y: "y", dy: -6, fill: "currentColor" };
  return {
    width,
    height: rows.length * rowHeight,
    margin: 0,
    x: { domain: [0, Math.max(fewest, ...rows.map(({ count }) => count))] },
    y: { type: "band", domain: bars.map(({ y }) => y), padding: 0 },
    marks: [
      Plot.barX(bars, { x: "count", y: "y", insetTop: 24, insetBottom: 6, fill: "var(--accent)" }),
      Plot.text(bars, { ...text, text: "label", frameAnchor: "left" }),
      Plot.text(bars, { ...text, text: "shown", frameAnchor: "right" }),
    ],
  };
}
