import { expect, test } from "vitest";
import { parseBenchOptions } from "./parse-bench-options.ts";

test("without a part, the usual ones are measured and printed in both languages", () => {
  expect(parseBenchOptions([])).toEqual({
    papers: [100, 1000, 10_000],
    comparisons: [1000],
    generations: [],
    figures: [],
    plots: undefined,
    languages: ["zh-Hant", "en"],
  });
});

test("with a part, nothing else is measured", () => {
  expect(parseBenchOptions(["--generate", "20000", "--lang=en"])).toEqual({
    papers: [],
    comparisons: [],
    generations: [20_000],
    figures: [],
    plots: undefined,
    languages: ["en"],
  });
});

test("earlier figures are plotted without measuring anything", () => {
  expect(parseBenchOptions(["--figures", "a.json", "--plots", "out"])).toMatchObject({
    papers: [],
    comparisons: [],
    figures: ["a.json"],
    plots: "out",
  });
});

test.each([["--papers", "0"], ["--papers", "1e9e"], ["--lang", "fr"], ["--other"]])(
  "%s %s is refused",
  (...words) => {
    expect(() => parseBenchOptions(words)).toThrow();
  },
);
