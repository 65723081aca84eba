import { expect, test } from "vitest";
import { isInRange, parseRange } from "../facets/parse-range.ts";
import { buildFolding } from "../words/folding.ts";
import { parseQuery, type QueryNode } from "./parse-query.ts";

const { fold } = buildFolding("領领類类評评館馆國国");

/** A node as one line: words plain, phrases in quotes, all else with parentheses. */
function show(node: QueryNode): string {
  if (node.kind === "condition") return `${node.facet}=${node.operand}`;
  if (node.kind === "not") return `not(${show(node.of)})`;
  if (node.kind === "words" || node.kind === "phrase") {
    const text = node.kind === "phrase" ? `"${node.text}"` : node.text.trim();
    return node.field === undefined ? text : `${node.field}:${text}`;
  }
  return `${node.kind}(${node.of.map(show).join(" & ")})`;
}

const parse = (query: string) => {
  const { node, isText } = parseQuery(query, fold);
  return isText ? `text: ${show(node)}` : show(node);
};

test.each([
  ["", "all()"],
  ["胰臟癌 「大型語言模型」", 'all(胰臟癌 & "大型語言模型")'],
  ['"large language model" ct', 'all("large language model" & ct)'],
  ['"not closed', "not closed"],
  ["fine-tuned x", "fine-tuned x"],
  ["title: subtitle", "title: subtitle"],
  ["癌 -mouse", "all(癌 & not(mouse))"],
  ["癌 －「動物 實驗」", 'all(癌 & not("動物 實驗"))'],
  ["lung cancer OR stroke", "any(lung cancer & stroke)"],
  ["a OR b AND c", "all(any(a & b) & c)"],
  ["a AND (b OR c)", "all(a & any(b & c))"],
  ["（a OR b） NOT c", "all(any(a & b) & not(c))"],
  ["IL(1) or not", "IL(1) or not"],
  ["large model (LLM)", "large model LLM"],
  ["lung cancer[ti] 2020", "all(title:lung cancer & 2020)"],
  ['"lung cancer"[Title]', 'title:"lung cancer"'],
  ["Tanaka K[au] AND stroke", "all(authors:Tanaka K & stroke)"],
  ["Ward Practice[ta]", "journal=Ward Practice"],
  ["2019:2022[dp]", "year=2019-2022"],
  ["2020/05/01[dp]", "year=2020"],
  ["(stroke[tiab])", "stroke"],
])("%s means %s", (query, node) => {
  expect(parse(query)).toBe(node);
});

test.each([
  ["(lung cancer", "text: lung cancer"],
  ["a AND", "text: a AND"],
  ["AND", "text: AND"],
  ["OR a b", "text: OR a b"],
  ["title [Article in German]", "text: title Article in German"],
  ["a AND OR b", "text: a AND OR b"],
  ["()", "text: all()"],
])("%s makes no sense, and is %s", (query, node) => {
  expect(parse(query)).toBe(node);
});

test.each([
  ["year:2019-2022", "year=2019-2022"],
  ["年份：2020", "year=2020"],
  ["領域:影像科", "area=影像科"],
  ["score:>8", "score=>8"],
  ["評分：＞ 8", "score=> 8"],
  ['journal:"Nature cancer"', "journal=Nature cancer"],
  ["-type:review", "not(type=review)"],
])("%s is a condition", (query, condition) => {
  expect(parse(query)).toBe(condition);
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
