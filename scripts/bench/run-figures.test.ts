import { expect, test } from "vitest";
import { joinRuns, perPaper } from "./run-figures.ts";

test("seconds add up, memory is the highest", () => {
  const runs = [
    { wall: 1, cpu: 2, memory: { largest: 5, all: 6 } },
    { wall: 3, cpu: 4, memory: { largest: 4, all: 9 } },
  ];
  expect(joinRuns(runs)).toEqual({ wall: 4, cpu: 6, memory: { largest: 5, all: 9 } });
});

test("where a run has no processor time, neither have they together", () => {
  expect(joinRuns([{ wall: 1, cpu: 2 }, { wall: 3 }])).toEqual({ wall: 4 });
});

test("growth is taken between the fewest papers and the most", () => {
  const points = [
    { papers: 1000, value: 14 },
    { papers: 100, value: 5 },
    { papers: 500, value: 100 },
  ];
  expect(perPaper(points)).toBe(0.01);
  expect(perPaper([{ papers: 100, value: 5 }])).toBeUndefined();
});
