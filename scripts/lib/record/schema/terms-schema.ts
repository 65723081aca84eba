import * as z from "zod";
import { documented } from "./documentation.ts";
import { requiredText, textField, textsField } from "./field-schemas.ts";

/** One term of `_terms.json`. */
export const termSchema = z.strictObject({
  wanted: requiredText({
    means: { en: "The word to be used.", "zh-Hant": "應使用的詞。" },
    example: "超音波",
  }),
  forbidden: documented(z.array(z.string()), {
    expects: { en: "a list of strings", "zh-Hant": "字串清單" },
    means: { en: "Words that it takes the place of.", "zh-Hant": "不使用的詞。" },
    example: ["超聲"],
  }),
  en: textField({
    means: { en: "The English term.", "zh-Hant": "英文術語。" },
    example: "ultrasound",
  }),
  except: textsField({
    means: {
      en: "Longer words in which a forbidden one is right.",
      "zh-Hant": "含有該詞但用法正確的較長詞語。",
    },
    example: ["超聲速"],
  }),
  source: textField({
    means: { en: "Where the word can be looked up.", "zh-Hant": "用語的出處。" },
    example: "https://terms.naer.edu.tw/",
  }),
});

/** `_terms.json`: the curators' own words for things, beside and before those that the program knows. */
export const termsSchema = z.array(termSchema);
