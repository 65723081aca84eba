import * as z from "zod";
import { needsOneOf } from "./documentation.ts";
import { textField } from "./field-schemas.ts";

/** A title in one or both languages, and in the paper's own where that is another one. */
export const titleSchema = z.union([
  z.string(),
  needsOneOf(
    z.strictObject({
      en: textField({
        means: { en: "The title in English.", "zh-Hant": "英文標題。" },
        example: "An example title",
      }),
      "zh-Hant": textField({
        means: { en: "The title in Traditional Chinese.", "zh-Hant": "繁體中文標題。" },
        example: "範例標題",
      }),
      original: textField({
        means: {
          en: "The title in the paper's own language, where that is another one.",
          "zh-Hant": "論文原文為其他語言時的原文標題。",
        },
        example: "Ein Beispieltitel",
      }),
    }),
    ["en", "zh-Hant"],
  ),
]);
