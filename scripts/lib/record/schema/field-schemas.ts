import * as z from "zod";
import { copiedDoi, doiPattern } from "../values/doi.ts";
import { pmidPattern } from "../values/pmid.ts";
import { type Documentation, documented, needsOneOf } from "./documentation.ts";
import { localizedForm, localizedTextSchema } from "./localized-text-schema.ts";

const textForm = { en: "a string", "zh-Hant": "字串" };
const textsForm = { en: "a list of strings", "zh-Hant": "字串清單" };

type FieldWords = Omit<Documentation, "expects">;

/** A text that must be there. */
export function requiredText(words: FieldWords) {
  return documented(z.string(), { expects: textForm, ...words });
}

/** A text that may be left out. */
export function textField(words: FieldWords) {
  return requiredText(words).optional();
}

/** A list of texts that may be left out. */
export function textsField(words: FieldWords) {
  return documented(z.array(z.string()), { expects: textsForm, ...words }).optional();
}

/** A text in one or both languages that must be there. */
export function requiredLocalized(words: FieldWords) {
  return documented(localizedTextSchema, { expects: localizedForm, ...words });
}

/** A text in one or both languages that may be left out. */
export function localizedField(words: FieldWords) {
  return requiredLocalized(words).optional();
}

/** A calendar date (2025-02-30 is none), or the year or month that is known of it. */
const datePattern =
  /^(\d{4}(-(0[1-9]|1[0-2]))?|\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/;

const dateForm = {
  en: "YYYY, YYYY-MM or YYYY-MM-DD",
  "zh-Hant": "YYYY、YYYY-MM 或 YYYY-MM-DD",
};

/** A date as exactly as it is known. */
export const dateSchema = z.string().regex(datePattern);

/** A date that must be there. */
export function requiredDate(words: Pick<Documentation, "means" | "absent">) {
  return documented(dateSchema, { expects: dateForm, example: "2025-08-15", ...words });
}

/** A date that may be left out. */
export function dateField(words: Pick<Documentation, "means" | "absent">) {
  return requiredDate(words).optional();
}

type PatternWords = Pick<Documentation, "means" | "absent">;

/** A PMID that may be left out. */
export function pmidField(words: PatternWords) {
  return documented(z.string().regex(pmidPattern), {
    expects: {
      en: "a string of 1–8 digits that does not start with 0",
      "zh-Hant": "1–8 位數字的字串，不以 0 開頭",
    },
    example: "12345678",
    ...words,
  }).optional();
}

/** A DOI that may be left out. */
export function doiField(words: PatternWords) {
  return documented(z.string().regex(doiPattern), {
    expects: {
      en: 'a DOI such as "10.5555/12345678"',
      "zh-Hant": 'DOI，例如 "10.5555/12345678"',
    },
    accepts: copiedDoi,
    example: "10.5555/12345678",
    ...words,
  }).optional();
}

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
