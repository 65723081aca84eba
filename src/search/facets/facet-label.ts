import type { Locale } from "../../../scripts/lib/locale.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import type { FacetValue } from "./facet.ts";

/**
 * A value's name for readers of a locale, with its language: that of its script where there is but
 * one name for both locales, and `und` where that is a number.
 */
export function readFacetLabel({ label }: Pick<FacetValue, "label">, locale: Locale): LanguageText {
  const text = label[locale];
  if (label.en !== label["zh-Hant"]) return { text, language: locale };
  if (!/\p{L}/u.test(text)) return { text, language: "und" };
  return { text, language: /\p{Script=Han}/u.test(text) ? "zh-Hant" : "en" };
}
