import { expect, test } from "vitest";
import { describePaper } from "./read-page.ts";

test("a paper is described by its first header line, colons and all", () => {
  const page =
    "# 文獻 7：Sleep: a trial\n\n**English Title**: Sleep: a trial\n\n**中文標題**: 睡眠\n";
  expect(describePaper(page)).toBe("English Title: Sleep: a trial");
});

test("a page without header lines has no description", () => {
  expect(describePaper("# A page\n\nText.\n")).toBeUndefined();
});
