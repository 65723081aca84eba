import * as z from "zod";
import { documented } from "./documentation.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { statementSchema } from "./statement.ts";

const statements = z.array(statementSchema);

/** A whole card in the curator's own Markdown. */
const markdownCardSchema = z.strictObject({ markdown: localizedTextSchema });

const keyFigureSchema = z.strictObject({
  label: localizedTextSchema,
  value: z.string(),
  quote: z.string().optional(),
});

const questionSchema = z.strictObject({
  question: localizedTextSchema,
  answer: statementSchema,
});

/** The curator's own words for the four cards; a part replaces the default text of its section. */
export const cardsSchema = z.strictObject({
  core: documented(
    z.union([
      markdownCardSchema,
      z.strictObject({
        keyFigures: z.array(keyFigureSchema).optional(),
        innovation: statementSchema.optional(),
      }),
    ]),
    {
      expects: {
        en: '{"markdown"}, or any of keyFigures and innovation',
        "zh-Hant": '{"markdown"}，或 keyFigures、innovation 任選',
      },
      means: {
        en: "Card 1, core idea: keyFigures follow the four facts of the key data; innovation is a statement.",
        "zh-Hant": "第一張，核心觀點：keyFigures 接在關鍵數據四項之後；innovation 為一項陳述。",
      },
    },
  ).optional(),
  paraphrase: documented(
    z.union([
      markdownCardSchema,
      z.strictObject({
        purpose: statementSchema.optional(),
        contribution: statementSchema.optional(),
        features: statements.optional(),
      }),
    ]),
    {
      expects: {
        en: '{"markdown"}, or any of purpose, contribution and features',
        "zh-Hant": '{"markdown"}，或 purpose、contribution、features 任選',
      },
      means: {
        en: "Card 2, paraphrase: purpose and contribution are statements, features a list of them.",
        "zh-Hant": "第二張，Paraphrase：purpose、contribution 各為一項陳述，features 為陳述清單。",
      },
    },
  ).optional(),
  qa: documented(z.union([markdownCardSchema, z.array(questionSchema)]), {
    expects: {
      en: '{"markdown"}, or a list of {"question", "answer"}',
      "zh-Hant": '{"markdown"}，或 {"question", "answer"} 清單',
    },
    means: {
      en: "Card 3, questions and answers, in place of the default Q1–Q4.",
      "zh-Hant": "第三張，問答，取代預設的 Q1–Q4。",
    },
  }).optional(),
  exceptions: documented(
    z.union([
      markdownCardSchema,
      z.strictObject({
        limitations: statements.optional(),
        openQuestions: statements.optional(),
        critique: statements.optional(),
      }),
    ]),
    {
      expects: {
        en: '{"markdown"}, or any of limitations, openQuestions and critique',
        "zh-Hant": '{"markdown"}，或 limitations、openQuestions、critique 任選',
      },
      means: {
        en: "Card 4, exceptions: three lists of statements.",
        "zh-Hant": "第四張，例外：三份陳述清單。",
      },
    },
  ).optional(),
});

export type Cards = z.infer<typeof cardsSchema>;
export type KeyFigure = z.infer<typeof keyFigureSchema>;
export type Question = z.infer<typeof questionSchema>;
