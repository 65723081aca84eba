import { expect, test } from "vitest";
import { splitPaperName } from "./paper-name.ts";

test.each([
  ["文獻 7：Sleep", { number: "文獻 7：", title: "Sleep", language: "en" }],
  ["Paper 12: 睡眠 study", { number: "Paper 12: ", title: "睡眠 study", language: "zh-Hant" }],
  ["Paper 1: Paper 2: x", { number: "Paper 1: ", title: "Paper 2: x", language: "en" }],
  ["101–200", { number: "", title: "101–200", language: "en" }],
])("%s falls into its number and its title", (heading, name) => {
  expect(splitPaperName(heading)).toEqual(name);
});
