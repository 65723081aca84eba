import * as z from "zod";
import { type Documentation, documented } from "./documentation.ts";
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
