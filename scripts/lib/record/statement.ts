import * as z from "zod";
import { documented } from "./documentation.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";

/** Where a statement comes from. */
export const bases = ["abstract", "full-text", "curator"] as const;
export type Basis = (typeof bases)[number];

/** Something said of a paper: bare text, or text with its evidence. */
export const statementSchema = documented(
  z.union([
    localizedTextSchema,
    z.strictObject({
      text: localizedTextSchema,
      quote: z.string().optional(),
      basis: z.enum(bases).optional(),
    }),
  ]),
  {
    expects: {
      en: 'text in one or both languages, or {"text", "quote", "basis"}',
      "zh-Hant": '單一或兩種語言的文字，或 {"text", "quote", "basis"}',
    },
    means: {
      en: "A statement; quote is verbatim from the abstract (from the paper where basis is full-text) and is shown as its evidence.",
      "zh-Hant": "一項陳述；quote 逐字引自摘要（basis 為 full-text 時引自全文），作為佐證顯示。",
    },
  },
);

export type Statement = z.infer<typeof statementSchema>;

/** A statement taken apart; `basis` is `abstract` where a quote is given without one. */
export type StatementParts = {
  readonly text: LocalizedText;
  readonly quote?: string;
  readonly basis?: Basis;
};

/** The parts of a statement in either of its forms. */
export function readStatement(statement: Statement): StatementParts {
  if (typeof statement === "string" || Array.isArray(statement) || !("text" in statement)) {
    return { text: statement };
  }
  const { text, quote, basis } = statement;
  if (quote === undefined) return { text, ...(basis && { basis }) };
  return { text, quote, basis: basis ?? "abstract" };
}
