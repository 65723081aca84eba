import { expect, test } from "vitest";
import { describeByTitle, describePaper } from "./read-page.ts";

test("a paper is described by its first header line, colons and all", () => {
  const page =
    "# 文獻 7：Sleep: a trial\n\n**English Title**: Sleep: a trial\n\n**中文標題**: 睡眠\n";
  expect(describePaper(page)).toBe("English Title: Sleep: a trial");
});

test("a page without header lines has no description", () => {
  expect(describePaper("# A page\n\nText.\n")).toBeUndefined();
});

test("a paper without an English title is described by the title that it has", () => {
  expect(describeByTitle({ title: "睡眠" }, "zh-Hant")).toBe("中文標題: 睡眠");
  expect(describeByTitle({ title: "睡眠" }, "en")).toBe("Chinese Title: 睡眠");
  expect(describeByTitle({ title: { original: "Der Schlaf" } }, "en")).toBe(
    "Original Title: Der Schlaf",
  );
  expect(describeByTitle({ title: { en: "Sleep", "zh-Hant": "睡眠" } }, "en")).toBeUndefined();
});
