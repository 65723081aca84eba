import * as z from "zod";
import { type Locale, locales, otherLocale } from "../locale.ts";
import { type Documentation, documented } from "./documentation.ts";
import { needsOneOf } from "./needs-one-of.ts";

/** A text, or its lines (paragraphs in Markdown) as a list. */
export const textSchema = z.union([z.string(), z.array(z.string())]);

/** What is expected of a text in one or both locales. */
export const localizedForm = {
  en: 'a string, or {"en": "…", "zh-Hant": "…"}',
  "zh-Hant": '字串，或 {"en": "…", "zh-Hant": "…"}',
};
const textForm = { en: "a string, or a list of strings", "zh-Hant": "字串，或字串清單" };

/** What an object in both locales says of its English text. */
export const englishText: Documentation = {
  expects: textForm,
  means: { en: "The text in English.", "zh-Hant": "英文文字。" },
  example: "A text in English",
};

/** What an object in both locales says of its Chinese text. */
export const chineseText: Documentation = {
  expects: textForm,
  means: { en: "The text in Traditional Chinese.", "zh-Hant": "繁體中文文字。" },
  example: "一段中文文字",
};

/** A text in one or both locales; a bare text belongs to the locale of its script. */
export const localizedTextSchema = z.union([
  textSchema,
  needsOneOf(
    z.strictObject({
      en: documented(textSchema, englishText).optional(),
      "zh-Hant": documented(textSchema, chineseText).optional(),
    }),
    locales,
  ),
]);

export type Text = z.infer<typeof textSchema>;
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text and the language it is written in (BCP 47). */
export type LanguageText = { readonly text: string; readonly language: string };

/** The locale whose script a bare string is written in: `zh-Hant` where it has a Han character, else `en`. */
export function scriptLocale(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh-Hant" : "en";
}

/**
 * The text in `locale`, else in the other one, with the language it is in;
 * `undefined` where the field is absent.
 * @param separator what joins a list: a line break in plain text, a blank line in Markdown
 */
export function readText(
  field: LocalizedText | undefined,
  locale: Locale,
  separator = "\n",
): LanguageText | undefined {
  return (
    readOwnText(field, locale, separator) ?? readOwnText(field, otherLocale(locale), separator)
  );
}

/** The text in `locale` alone; `undefined` where the field has none in it. */
export function readOwnText(
  field: LocalizedText | undefined,
  locale: Locale,
  separator = "\n",
): LanguageText | undefined {
  if (field === undefined) return undefined;
  if (typeof field === "string" || Array.isArray(field)) {
    const text = joinText(field, separator);
    return scriptLocale(text) === locale ? { text, language: locale } : undefined;
  }
  const own = field[locale];
  return own === undefined ? undefined : { text: joinText(own, separator), language: locale };
}

/** A text as one string, the items of a list joined by `separator`. */
export function joinText(text: Text, separator = "\n"): string {
  return typeof text === "string" ? text : text.join(separator);
}
