import { expect, it } from "vitest";
import { findSimplified } from "./simplified.ts";

it.each([
  ["视频与視頻", "视視 频頻"],
  ["为了台湾，为了", "为為 湾灣"],
  ["Covid-19 疫苗（第 2 剂）", "剂劑"],
])("finds what is Simplified in %s, each once", (text, pairs) => {
  expect([...findSimplified(text)].map((pair) => pair.join("")).join(" ")).toBe(pairs);
});

it.each([
  "台灣占比、里程、干預、採用、准許、征服與游泳；皇后在後台，表面是麵粉",
  "癌症病人的症狀群，吃藥，內科，群體，祕書與秘書，線上與在線",
])("takes for Simplified nothing that Taiwan writes: %s", (text) => {
  expect([...findSimplified(text).keys()]).toEqual([]);
});
