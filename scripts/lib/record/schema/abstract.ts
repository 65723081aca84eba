import * as z from "zod";
import type { Locale } from "../../locale.ts";
import { documented } from "./documentation.ts";
import { chineseText, englishText, requiredText, textField, textSchema } from "./field-schemas.ts";
import { joinText, readOwnText } from "./localized-text.ts";

const labelledPartSchema = z.strictObject({
  label: textField({
    means: { en: "Label of the part.", "zh-Hant": "段落標籤。" },
    example: "METHODS",
  }),
  text: requiredText({
    means: { en: "Text of the part.", "zh-Hant": "段落文字。" },
    example: "Text of this part.",
  }),
});
const abstractTextSchema = z.union([textSchema, z.array(labelledPartSchema)]);

/** An abstract in one or both languages, as a text or in labelled parts. */
export const abstractSchema = z.union([
  textSchema,
  z.strictObject({
    en: documented(abstractTextSchema, englishText).optional(),
    "zh-Hant": documented(abstractTextSchema, chineseText).optional(),
  }),
]);

/** An abstract in one language or both, whole or in parts. */
export type Abstract = z.infer<typeof abstractSchema>;
/** A part of an abstract under its label. */
export type LabelledPart = z.infer<typeof labelledPartSchema>;

/** The parts of an abstract in one language, one part where nothing is labelled; `undefined` where it has none in it. */
export function readAbstractParts(
  abstract: Abstract | undefined,
  locale: Locale,
): readonly LabelledPart[] | undefined {
  if (typeof abstract === "string" || Array.isArray(abstract)) {
    const text = readOwnText(abstract, locale)?.text;
    return text === undefined ? undefined : [{ text }];
  }
  const own = abstract?.[locale];
  if (own === undefined || typeof own === "string")
    return own === undefined ? own : [{ text: own }];
  const lines = own.filter((part) => typeof part === "string");
  const parts = own.filter((part) => typeof part !== "string");
  return lines.length > 0 ? [{ text: joinText(lines) }] : parts;
}
