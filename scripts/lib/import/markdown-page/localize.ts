import type { Locale } from "../../locale.ts";
import { type LanguageText, scriptLocale } from "../../record/schema/localized-text.ts";

/** A text by its language: `{ "zh-Hant": "…" }`. What is marked with neither locale counts as the page's. */
export function localize(
  { text, language }: LanguageText,
  pageLocale: Locale,
): Readonly<Partial<Record<Locale, string>>> {
  const locale = language === "en" || language === "zh-Hant" ? language : pageLocale;
  return { [locale]: text };
}

/**
 * A text by its languages in the shortest form that means the same: alone where its script tells its
 * language, or where it has no letters and both pages show it as it is.
 */
export function shorten(text: Readonly<Partial<Record<Locale, string>>>): unknown {
  const [[locale, only] = [], ...others] = Object.entries(text);
  if (only === undefined) return text;
  const isSame = others.every(([, other]) => other === only);
  const isBare = scriptLocale(only) === locale && others.length === 0;
  return isBare || (isSame && !/\p{L}/u.test(only)) ? only : text;
}
