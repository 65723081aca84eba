import { escapeHtml } from "../../scripts/lib/escape-markup.ts";
import { formatCount } from "../../scripts/lib/format-count.ts";
import { summaryId } from "../../scripts/site/overview/content.ts";
import { nameDay } from "./study-day.ts";
import type { Column } from "./study-figures.ts";

const [width, height, side, top, foot] = [290, 168, 12, 22, 26];
const bottom = height - foot;

/**
 * Columns as an `<svg>` of the overview's look: days from left to right, the number of the highest above it, the first,
 * the middle and the last day below. Observable Plot would be 69 KB for three of these, without d3.
 * @param name of the figure, whose summary says in words what it shows
 */
export function renderColumnPlot(columns: readonly Column[], title: string, name: string): string {
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  const step = (width - 2 * side) / columns.length;
  const heightOf = (value: number) => ((bottom - top) * value) / highest;
  const middleOf = (place: number) => round(side + (place + 0.5) * step);
  const bars = columns.map(({ value }, place) => {
    const [x, y] = [side + (place + 0.1) * step, bottom - heightOf(value)];
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(step * 0.8)}" height="${round(heightOf(value))}"/>`;
  });
  const peak = columns.findIndex(({ value }) => value === highest);
  const number = `<text x="${middleOf(peak)}" y="${top - 6}">${formatCount(highest)}</text>`;
  const middle = Math.floor(columns.length / 2);
  const labels = [
    label(side, "start", columns[0]),
    label(middleOf(middle), "middle", columns[middle]),
    label(width - side, "end", columns.at(-1)),
  ];
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-describedby="${summaryId(name)}" font-size="14">` +
    `<title>${escapeHtml(title)}</title><g fill="var(--accent)">${bars.join("")}</g>` +
    `<g fill="currentColor" text-anchor="middle">${number}</g>` +
    `<line x1="${side}" x2="${width - side}" y1="${bottom}" y2="${bottom}" stroke="var(--line-strong)"/>` +
    `<g fill="var(--muted)">${labels.join("")}</g></svg>`
  );
}

function label(x: number, anchor: string, column: Column | undefined): string {
  const day = column === undefined ? "" : nameDay(column.day).slice(5);
  return `<text x="${x}" y="${bottom + 19}" text-anchor="${anchor}">${day}</text>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
