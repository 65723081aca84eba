import * as z from "zod";
import { type Documentation, documented } from "./documentation.ts";
import { choice, localizedTextSchema, requiredLocalized, textField } from "./field-schemas.ts";

/** Where a statement comes from. */
export const bases = ["abstract", "full-text", "curator"] as const;

/** A quotation, in a statement or of a key figure. */
export const quoteSchema = textField({
  means: {
    en: "The sentence behind it, word for word.",
    "zh-Hant": "作為依據的原文句子，須逐字相同。",
  },
  example: "Sensitivity was 0.94.",
});

/** The form of a statement, as a noun phrase. */
const statementForm = {
  en: 'text in one or both languages, or {"text", "quote", "basis"}',
  "zh-Hant": '單一或兩種語言的文字，或 {"text", "quote", "basis"}',
};

/** Something said of a paper: bare text, or text with its evidence. */
export const statementSchema = documented(
  z.union([
    localizedTextSchema,
    z.strictObject({
      text: requiredLocalized({
        means: { en: "What is said.", "zh-Hant": "陳述的內容。" },
        example: { en: "One centre only.", "zh-Hant": "僅單一中心。" },
      }),
      quote: quoteSchema,
      basis: choice(bases, {
        means: {
          en: "What the statement rests on: the abstract, the full text, or the curator's own judgement.",
          "zh-Hant": "陳述的依據：摘要、全文，或策展人自己的判斷。",
        },
        example: "abstract",
      }).optional(),
    }),
  ]),
  {
    expects: statementForm,
    means: {
      en: "A statement; quote is verbatim from the abstract (from the paper where basis is full-text) and is shown as its evidence.",
      "zh-Hant": "一項陳述；quote 逐字引自摘要（basis 為 full-text 時引自全文），作為佐證顯示。",
    },
    example: { text: { en: "One centre only.", "zh-Hant": "僅單一中心。" }, basis: "curator" },
  },
);

/** A field of one statement. */
export function statement(words: Omit<Documentation, "expects">) {
  return documented(statementSchema, { expects: statementForm, ...words });
}

/** A list of statements, which may be left out. */
export function statements(words: Omit<Documentation, "expects">) {
  return documented(z.array(statementSchema), {
    expects: { en: "a list of statements", "zh-Hant": "陳述的清單" },
    ...words,
  }).optional();
}
