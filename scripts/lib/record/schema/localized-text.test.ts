import { expect, test } from "vitest";
import { scriptLocale } from "./localized-text.ts";

// Records are written by this rule, and other programs read them by it: one character decides.
test.each([
  ["Deep learning in the ICU", "en"],
  ["", "en"],
  ["1:100, p < .05", "en"],
  ["The concept of 氣 in trials of acupuncture for chronic pain", "zh-Hant"],
  ["AI 於 ICU", "zh-Hant"],
  ["深度學習", "zh-Hant"],
])("%s counts as %s", (text, locale) => {
  expect(scriptLocale(text)).toBe(locale);
});
