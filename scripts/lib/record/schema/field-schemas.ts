import * as z from "zod";
import { locales } from "../../locale.ts";
import { type Documentation, documented, needsOneOf } from "./documentation.ts";

const textForm = { en: "a string", "zh-Hant": "字串" };
const textsForm = { en: "a list of strings", "zh-Hant": "字串清單" };

type FieldWords = Omit<Documentation, "expects">;
/** What is said of a field whose form and example are always the same. */
export type FormedWords = Pick<Documentation, "means" | "absent">;

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

/** A text, or its lines (paragraphs in Markdown) as a list. */
export const textSchema = z.union([z.string(), z.array(z.string())]);

const localizedForm = {
  en: 'a string, or {"en": "…", "zh-Hant": "…"}',
  "zh-Hant": '字串，或 {"en": "…", "zh-Hant": "…"}',
};
const linesForm = { en: "a string, or a list of strings", "zh-Hant": "字串，或字串清單" };

/** What an object in both locales says of its English text. */
export const englishText: Documentation = {
  expects: linesForm,
  means: { en: "The text in English.", "zh-Hant": "英文文字。" },
  example: "A text in English",
};

/** What an object in both locales says of its Chinese text. */
export const chineseText: Documentation = {
  expects: linesForm,
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

/** A text in one or both languages that must be there. */
export function requiredLocalized(words: FieldWords) {
  return documented(localizedTextSchema, { expects: localizedForm, ...words });
}

/** A text in one or both languages that may be left out. */
export function localizedField(words: FieldWords) {
  return requiredLocalized(words).optional();
}

/** One of a few texts, each of which the documentation names. */
export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  words: FieldWords,
) {
  const quoted = choices.map((text) => `"${text}"`);
  const [others, last] = [quoted.slice(0, -1), quoted.at(-1)];
  return documented(z.enum(choices), {
    expects: {
      en: `${others.join(", ")} or ${last}`,
      "zh-Hant": `${others.join("、")} 或 ${last}`,
    },
    ...words,
  });
}

/** A place in an order. */
export function position(words: Pick<Documentation, "means">) {
  return documented(z.int().min(1), {
    expects: { en: "a whole number from 1", "zh-Hant": "1 以上的整數" },
    example: 1,
    ...words,
  });
}

/** Address of the JSON Schema, which editors read and nothing else does. */
export function schemaField(name: string) {
  return textField({
    means: {
      en: "Address of the JSON Schema, for completion in editors; ignored.",
      "zh-Hant": "JSON Schema 的位址，供編輯器自動完成；產生頁面時忽略。",
    },
    example: `../../static/schema/${name}.schema.json`,
  });
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
export function requiredDate(words: FormedWords) {
  return documented(dateSchema, { expects: dateForm, example: "2025-08-15", ...words });
}

/** A date that may be left out. */
export function dateField(words: FormedWords) {
  return requiredDate(words).optional();
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
