import { expect, test } from "vitest";
import { visitTerms } from "./list-terms.ts";
import { splitWords } from "./split-words.ts";

test.each([
  ["x-rag 0.94 胰脏癌", ["x", "rag", "0.94", "胰脏癌"]],
  ["alzheimer's disease.", ["alzheimer's", "disease"]],
  ["ct影像 1.", ["ct", "影像", "1"]],
  ["", []],
])("%j has the words %j", (text, words) => {
  expect(splitWords(text).map((word) => word.text)).toEqual(words);
});

test("punctuation parts what a space doesn't", () => {
  const positions = (text: string) => splitWords(text).map(({ position }) => position);
  expect(positions("lung cancer")).toEqual([0, 1]);
  expect(positions("lung. cancer")).toEqual([0, 2]);
  expect(positions("肺癌ct")).toEqual([0, 2]);
});

test.each([
  ["胰脏癌", ["胰脏", "脏癌"]],
  ["癌", ["癌"]],
  ["the patients", ["the", "patient"]],
  ["tnf-alpha", ["tnf", "alpha", "tnfalpha"]],
  ["tnfalpha", ["tnfalpha", "tnf", "alpha"]],
  ["-beta--catenin", ["beta", "catenin", "betacatenin"]],
  ["1,234 10,11", ["1234", "10", "11"]],
  ["o'connor", ["oconnor"]],
  ["x-rag", ["x", "rag", "xrag"]],
  ["gpt4", ["gpt4", "gpt", "4"]],
  ["0.94", ["0.94"]],
  ["𠮷野家", ["𠮷", "野家"]],
])("%s is found by %j", (text, terms) => {
  const visited: string[] = [];
  visitTerms(splitWords(text), false, (term) => visited.push(term));
  expect(visited).toEqual(terms);
});
