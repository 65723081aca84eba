import * as z from "zod";
import { locales } from "../../locale.ts";
import { type Documentation, documented, needsOneOf } from "./documentation.ts";

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
