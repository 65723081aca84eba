import { expect, test } from "vitest";
import { parseLanguageOption, parseLocale } from "./session.ts";

test.each([
  [[undefined, undefined, "zh_TW.UTF-8"], "zh-Hant"],
  [["", undefined, "zh_CN"], "zh-Hant"],
  [["C", undefined, "zh_TW.UTF-8"], "en"],
  [["ZH-Hant"], "zh-Hant"],
  [[undefined, "", "zh-TW"], "zh-Hant"],
  [[undefined, ""], "en"],
] as const)("the settings %j ask for", (settings, locale) => {
  expect(parseLocale(settings)).toBe(locale);
});

test.each([
  [["check", "--lang", "zh-Hant"], "zh-Hant"],
  [["--lang=en", "check"], "en"],
  [["check", "--lang", "fr"], undefined],
  [["check", "--lang"], undefined],
  [["check"], undefined],
] as const)("the command line %j asks for", (words, locale) => {
  expect(parseLanguageOption(words)).toBe(locale);
});
