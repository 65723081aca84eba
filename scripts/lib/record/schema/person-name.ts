import * as z from "zod";
import { type Documentation, documented, needsOneOf } from "./documentation.ts";
import { requiredText, textField } from "./field-schemas.ts";

/** A flag of a name, which CSL also takes as a number or a text. */
function flag(words: Pick<Documentation, "means">) {
  return documented(z.union([z.string(), z.number(), z.boolean()]), {
    expects: { en: "true or false", "zh-Hant": "true 或 false" },
    example: false,
    ...words,
  }).optional();
}

/** Someone by the parts of the name. */
export const partedNameSchema = needsOneOf(
  z.strictObject({
    family: textField({ means: { en: "Family name.", "zh-Hant": "姓。" }, example: "Beispiel" }),
    given: textField({ means: { en: "Given names.", "zh-Hant": "名。" }, example: "Anna B." }),
    suffix: textField({
      means: { en: "What follows the name.", "zh-Hant": "姓名後的稱號。" },
      example: "Jr.",
    }),
    "dropping-particle": textField({
      means: {
        en: "Particle that is left out where the family name stands alone.",
        "zh-Hant": "單獨稱姓時省略的姓氏前綴。",
      },
      example: "de",
    }),
    "non-dropping-particle": textField({
      means: { en: "Particle that always stays.", "zh-Hant": "不省略的姓氏前綴。" },
      example: "van",
    }),
    "comma-suffix": flag({
      means: {
        en: "Whether a comma stands before suffix.",
        "zh-Hant": "suffix 之前是否加逗號。",
      },
    }),
    "static-ordering": flag({
      means: {
        en: "Whether the family name always comes first.",
        "zh-Hant": "是否一律姓在前、名在後。",
      },
    }),
    "parse-names": flag({
      means: {
        en: "Whether particles are to be read from the names.",
        "zh-Hant": "是否由姓名辨識姓氏前綴。",
      },
    }),
  }),
  ["family", "given"],
);

/**
 * A name with the variables of CSL.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 */
export const personNameSchema = documented(
  z.union([
    partedNameSchema,
    z.strictObject({
      literal: requiredText({
        means: { en: "A group, or a name as it is.", "zh-Hant": "團體名稱，或完整的姓名。" },
        example: "Example Study Group",
      }),
    }),
  ]),
  {
    expects: {
      en: 'an object with "family", "given" or both, or with "literal"',
      "zh-Hant": '含 "family"、"given"（至少其一）或 "literal" 的物件',
    },
    means: { en: "An author.", "zh-Hant": "一位作者。" },
    example: { family: "Beispiel", given: "Anna B." },
  },
);

/** The name of a person or of a group. */
export type PersonName = z.infer<typeof personNameSchema>;
