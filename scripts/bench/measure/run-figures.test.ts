import { expect, test } from "vitest";
import { perPaper } from "./run-figures.ts";

test("growth is taken between the fewest papers and the most", () => {
  const points = [
    { papers: 1000, value: 14 },
    { papers: 100, value: 5 },
    { papers: 500, value: 100 },
  ];
  expect(perPaper(points)).toBe(0.01);
  expect(perPaper([{ papers: 100, value: 5 }])).toBeUndefined();
});
