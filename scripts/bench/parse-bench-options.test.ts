import { expect, test } from "vitest";
import { parseBenchOptions } from "./parse-bench-options.ts";

test("without a part, the usual ones are measured and printed in both languages", () => {
  expect(parseBenchOptions([])).toEqual({
    papers: [100, 1000, 10_000],
    comparisons: [1000],
    generations: [],
    languages: ["zh-Hant", "en"],
  });
});

test("with a part, nothing else is measured", () => {
  expect(parseBenchOptions(["--generate", "20000", "--lang=en"])).toEqual({
    papers: [],
    comparisons: [],
    generations: [20_000],
    languages: ["en"],
  });
});

test.each([["--papers", "0"], ["--papers", "1e9e"], ["--lang", "fr"], ["--other"]])(
  "%s %s is refused",
  (...words) => {
    expect(() => parseBenchOptions(words)).toThrow();
  },
);
