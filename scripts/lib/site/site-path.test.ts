import { expect, test } from "vitest";
import { explainSitePath } from "./site-path.ts";

test.each([
  ["/home/醫師/我的 文獻 (1)/paper-cards", undefined],
  ["C:\\Users\\醫師\\文件\\[cards] {v2} it's; ok", undefined],
  ["/home/C#/paper-cards", "#"],
  ["/home/100%/paper-cards", "%"],
  ["/home/wow!/paper-cards", "!"],
  ["/home/AI & 醫學/paper-cards", "&"],
  ["/home/cards, new/paper-cards", ","],
])("a site in %s can't be made because of %s", (path, sign) => {
  const problem = explainSitePath(path);
  expect(problem?.en.match(/“(.)”/)?.[1]).toBe(sign);
  expect(problem?.["zh-Hant"].match(/「(.)」/)?.[1]).toBe(sign);
});
