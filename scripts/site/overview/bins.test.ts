import { expect, test } from "vitest";
import { accumulate, binLabel, buildBins, yearWidths } from "./bins.ts";

const labels = (years: readonly number[]) => buildBins(years, yearWidths).map(binLabel);

test("each year has a bin of its own, the empty ones between included", () => {
  expect(buildBins([2025, 2022, 2025], yearWidths)).toEqual([
    { first: 2022, last: 2022, count: 1 },
    { first: 2023, last: 2023, count: 0 },
    { first: 2024, last: 2024, count: 0 },
    { first: 2025, last: 2025, count: 2 },
  ]);
});

test("a long span has wider bins, which begin at a multiple of their width", () => {
  expect(labels([1961, 2025]).at(0)).toBe("1960–1964");
  expect(labels([1961, 2025]).at(-1)).toBe("2025–2029");
});

test("there are never more than 24 bins, whatever the years, and no value is lost", () => {
  const bins = buildBins([0, 1999, 2025, 9999], yearWidths);
  expect(bins.length).toBeLessThanOrEqual(24);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test("no values have no bins", () => {
  expect(buildBins([], yearWidths)).toEqual([]);
});

test("sums include their own bin", () => {
  const sums = accumulate(buildBins([2020, 2022, 2022], yearWidths));
  expect(sums.map(({ count }) => count)).toEqual([1, 1, 3]);
});
