import { expect, test } from "vitest";
import { isFacetChoice, readFacetChoice } from "./facet-choice.ts";

const area = { value: "急诊医学", label: { "zh-Hant": "急診醫學", en: "Emergency medicine" } };
const band = { value: "9", label: { "zh-Hant": "9 分以上", en: "9 and above" } };

test("addresses call a value what the page calls it, and a band of scores by its number", () => {
  expect(readFacetChoice("area", area, "zh-Hant")).toBe("急診醫學");
  expect(readFacetChoice("area", area, "en")).toBe("Emergency medicine");
  expect(readFacetChoice("score", band, "en")).toBe("9");
});

test.each(["急診醫學", "Emergency medicine", "急诊医学"])("%s means the value", (choice) => {
  expect(isFacetChoice(area, choice)).toBe(true);
  expect(isFacetChoice(band, choice)).toBe(false);
});
