import { expect, test } from "vitest";
import { splitPaperName } from "./paper-name.ts";

test.each([
  ["文獻 7：Sleep", { number: "文獻 7：", title: "Sleep" }],
  ["Paper 12: 睡眠 study", { number: "Paper 12: ", title: "睡眠 study" }],
  ["Paper 1: Paper 2: x", { number: "Paper 1: ", title: "Paper 2: x" }],
  ["101–200", { number: "", title: "101–200" }],
])("%s falls into its number and its title", (heading, name) => {
  expect(splitPaperName(heading)).toEqual(name);
});
