import * as z from "zod";
import { documented } from "./documentation.ts";
import { chineseText, englishText, textSchema } from "./localized-text.ts";
import { requiredText, textField } from "./text-field.ts";

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

export type Abstract = z.infer<typeof abstractSchema>;
export type LabelledPart = z.infer<typeof labelledPartSchema>;
