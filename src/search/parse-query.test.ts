import { expect, test } from "vitest";
import { buildFolding } from "./folding.ts";
import { parseQuery } from "./parse-query.ts";
import { isInRange, parseRange } from "./parse-range.ts";

const { fold } = buildFolding("領领類类評评館馆國国");
const parse = (query: string) => parseQuery(query, fold);

test.each([
  ["胰臟癌 「大型語言模型」", "胰臟癌 大型語言模型", ["大型語言模型"]],
  ['"large language model" ct', "large language model ct", ["large language model"]],
  ['"not closed', "not closed", []],
  ["fine-tuned x", "fine-tuned x", []],
  ["title: subtitle", "title: subtitle", []],
])("%s looks for %s, with the phrases %j", (query, words, phrases) => {
  expect(parse(query)).toMatchObject({ words, phrases, excluded: [], conditions: [] });
});

test.each([
  ["year:2019-2022", { facet: "year", operand: "2019-2022", isExcluded: false }],
  ["年份：2020", { facet: "year", operand: "2020", isExcluded: false }],
  ["領域:影像科", { facet: "area", operand: "影像科", isExcluded: false }],
  ["score:>8", { facet: "score", operand: ">8", isExcluded: false }],
  ["評分：＞ 8", { facet: "score", operand: "> 8", isExcluded: false }],
  ['journal:"Nature cancer"', { facet: "journal", operand: "Nature cancer", isExcluded: false }],
  ["-type:review", { facet: "type", operand: "review", isExcluded: true }],
])("%s is a condition", (query, condition) => {
  expect(parse(query)).toMatchObject({ words: "", conditions: [condition] });
});

test.each([
  ["癌 -mouse", { text: "mouse", isPhrase: false }],
  ["癌 －「動物 實驗」", { text: "動物 實驗", isPhrase: true }],
])("%s leaves something out", (query, excluded) => {
  expect(parse(query)).toMatchObject({ words: "癌", excluded: [excluded] });
});

test.each([
  ["2019-2022", [2019, 2022], [2018, 2023]],
  ["2019..2022", [2019, 2022], [2018, 2023]],
  [">8", [8.1], [8]],
  [">=8", [8], [7.9]],
  ["<8", [7.9], [8]],
  ["8+", [8, 9], [7]],
  ["2020-", [2020, 2030], [2019]],
  ["2020", [2020], [2021]],
])("the range %s has %j and not %j", (text, inside, outside) => {
  const range = parseRange(text);
  expect(range && inside.every((value) => isInRange(value, range))).toBe(true);
  expect(range && outside.some((value) => isInRange(value, range))).toBe(false);
});

test("what is no range is none", () => {
  expect(["new", "-", "", "8x"].map(parseRange)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
