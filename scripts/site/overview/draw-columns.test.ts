import { expect, test } from "vitest";
import { drawColumns, width } from "./draw-columns.ts";
import { renderSvg, textLength } from "./render-svg.ts";

/** Where the labels below the columns begin and end, from left to right. */
function spansOf(labels: readonly string[]): readonly (readonly [start: number, end: number])[] {
  const svg = renderSvg(
    drawColumns(
      labels.map((label) => ({ label, value: 1 })),
      "red",
    ),
    "Years",
    "summary",
  );
  const [axis = ""] = svg.match(/<g[^>]*fill="var\(--muted\)"[\s\S]*?<\/g>/) ?? [];
  const [, shift = "0"] = axis.match(/^<g[^>]*translate\(([\d.-]+)/) ?? [];
  const isAtEnd = axis.includes('text-anchor="end"');
  return [...axis.matchAll(/<text[^>]*translate\(([\d.-]+),[^>]*>([^<]*)/g)].map(
    ([, x, label = ""]) => {
      const [place, length] = [Number(x) + Number(shift), textLength(label)];
      return isAtEnd ? [place - length, place] : [place - length / 2, place + length / 2];
    },
  );
}

test.each([
  ["a few years", ["2021", "2022", "2023", "2024", "2025"]],
  ["many years", Array.from({ length: 24 }, (_, index) => String(2002 + index))],
  [
    "spans of years",
    Array.from({ length: 14 }, (_, index) => `${1960 + 5 * index}–${1964 + 5 * index}`),
  ],
  ["two spans", ["1990–1999", "2000–2009"]],
])("labels of %s neither touch nor reach beyond the plot", (_name, labels) => {
  const spans = spansOf(labels);
  expect(spans.length).toBeGreaterThan(0);
  for (const [index, [start, end]] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
    expect(end).toBeLessThanOrEqual(width);
  }
});
