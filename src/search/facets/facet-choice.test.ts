import { expect, test } from "vitest";
import { isFacetChoice, joinChoices, readFacetChoice } from "./facet-choice.ts";

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

test("values that readers of a language call the same are one choice for them, with the papers of all", () => {
  const care = { value: "er", label: { "zh-Hant": "急診醫學", en: "ER" }, count: 2 };
  const values = [
    { ...area, count: 1 },
    { ...care, chosenAs: "ER" },
  ];
  expect(joinChoices("area", values, "zh-Hant")).toEqual([{ ...area, count: 3, chosenAs: "ER" }]);
  expect(joinChoices("area", values, "en")).toBe(values);
});
