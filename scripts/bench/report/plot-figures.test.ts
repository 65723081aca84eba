import { expect, test } from "vitest";
import { joinPlotFigures, type PlotFigures } from "./plot-figures.ts";

const build = (papers: number, fromNothing: number) => ({ papers, fromNothing, changed: 1 });
const hugo = (cpu: number) => ({ papers: 1000, name: "hugo" as const, cpu });
const own = { papers: 1000, name: "paper-cards" as const };

test("of two runs at the same size the later counts, and the order is by size and program", () => {
  const runs: PlotFigures[] = [
    { builds: [build(10_000, 99), build(100, 18)], programs: [hugo(8)] },
    { builds: [build(100, 12)], programs: [hugo(9), own] },
  ];
  expect(joinPlotFigures(runs)).toEqual({
    builds: [build(100, 12), build(10_000, 99)],
    programs: [own, hugo(9)],
  });
});
