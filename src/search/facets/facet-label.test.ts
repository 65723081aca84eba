import { expect, test } from "vitest";
import { readFacetLabel } from "./facet-label.ts";

test.each([
  [{ "zh-Hant": "門診", en: "Outpatient care" }, "en", "Outpatient care", "en"],
  [{ "zh-Hant": "門診", en: "門診" }, "en", "門診", "zh-Hant"],
  [{ "zh-Hant": "Lancet", en: "Lancet" }, "zh-Hant", "Lancet", "en"],
  [{ "zh-Hant": "2024", en: "2024" }, "zh-Hant", "2024", "und"],
] as const)("%j is, for readers of %s, %s in %s", (label, locale, text, language) => {
  expect(readFacetLabel({ label }, locale)).toEqual({ text, language });
});
