import * as z from "zod";
import { pathPartPattern } from "../values/path-part.ts";
import { type Documentation, documented } from "./documentation.ts";
import { requiredLocalized, requiredText } from "./field-schemas.ts";
import { quoteSchema, statement, statements } from "./statement-schema.ts";

/** A whole card in the curator's own Markdown. */
const markdownCardSchema = z.strictObject({
  markdown: requiredLocalized({
    means: { en: "The whole card, in Markdown.", "zh-Hant": "整張卡片的內容，Markdown 格式。" },
    example: { en: "The card in **your words**.", "zh-Hant": "以**自己的話**寫的卡片。" },
  }),
});

const keyFigureSchema = z.strictObject({
  label: requiredLocalized({
    means: { en: "What the figure measures.", "zh-Hant": "數據的名稱。" },
    example: { en: "Sensitivity", "zh-Hant": "敏感度" },
  }),
  value: requiredText({
    means: { en: "The figure, with its unit.", "zh-Hant": "數值與單位。" },
    example: "0.94 (95% CI 0.91–0.96)",
  }),
  quote: quoteSchema,
});

const questionSchema = z.strictObject({
  id: documented(z.string().regex(pathPartPattern), {
    expects: {
      en: 'a name such as "who-was-studied", unique in the paper',
      "zh-Hant": '識別名稱，例如 "who-was-studied"，在同一篇文獻中不可重複',
    },
    means: {
      en: "Keeps what the question is when its words or place change.",
      "zh-Hant": "問題的文字或順序改變時，仍能辨識為同一題。",
    },
    example: "who-was-studied",
  }).optional(),
  question: requiredLocalized({
    means: { en: "The question.", "zh-Hant": "問題。" },
    example: { en: "Who was studied?", "zh-Hant": "研究對象是誰？" },
  }),
  answer: statement({
    means: { en: "The answer, a statement.", "zh-Hant": "回答，為一項陳述。" },
    example: { en: "Adults in one hospital.", "zh-Hant": "一家醫院的成年病人。" },
  }),
});

/** A card in its parts, or all of it in Markdown. */
function card<Shape extends z.ZodRawShape>(shape: Shape, words: Omit<Documentation, "expects">) {
  const parts = Object.keys(shape);
  const [others, last] = [parts.slice(0, -1), parts.at(-1)];
  return documented(z.union([markdownCardSchema, z.strictObject(shape)]), {
    expects: {
      en: `{"markdown"}, or any of ${others.join(", ")} and ${last}`,
      "zh-Hant": `{"markdown"}，或 ${parts.join("、")} 任選`,
    },
    ...words,
  }).optional();
}

/** The curator's own words for the four cards; a part replaces the default text of its section. */
export const cardsSchema = z.strictObject({
  core: card(
    {
      keyFigures: documented(z.array(keyFigureSchema), {
        expects: {
          en: 'a list of {"label", "value", "quote"}',
          "zh-Hant": '{"label", "value", "quote"} 的清單',
        },
        means: { en: "Figures of the paper.", "zh-Hant": "論文中的數據。" },
        example: [{ label: { en: "Sensitivity", "zh-Hant": "敏感度" }, value: "0.94" }],
      }).optional(),
      innovation: statement({
        means: { en: "What is new.", "zh-Hant": "創新之處。" },
        example: { en: "The first trial of its kind.", "zh-Hant": "首個此類試驗。" },
      }).optional(),
    },
    {
      means: {
        en: "Card 1: Core idea. keyFigures follow the four facts of the key data; innovation is a statement.",
        "zh-Hant": "第一張：核心觀點卡。keyFigures 接在關鍵數據四項之後；innovation 為一項陳述。",
      },
      example: { innovation: { en: "The first trial of its kind.", "zh-Hant": "首個此類試驗。" } },
    },
  ),
  paraphrase: card(
    {
      purpose: statement({
        means: { en: "Purpose and methods.", "zh-Hant": "研究目的與方法。" },
        example: { en: "To see whether it helps.", "zh-Hant": "探討是否有幫助。" },
      }).optional(),
      contribution: statement({
        means: { en: "What the paper adds.", "zh-Hant": "論文的主要貢獻。" },
        example: { en: "It shows that it helps.", "zh-Hant": "證實有幫助。" },
      }).optional(),
      features: statements({
        means: { en: "Technical features.", "zh-Hant": "技術特點。" },
        example: [{ en: "It runs on a phone.", "zh-Hant": "可在手機上執行。" }],
      }),
    },
    {
      means: {
        en: "Card 2: Paraphrase. purpose and contribution are statements, features a list of them.",
        "zh-Hant":
          "第二張：Paraphrase 卡。purpose、contribution 各為一項陳述，features 為陳述清單。",
      },
      example: { purpose: { en: "To see whether it helps.", "zh-Hant": "探討是否有幫助。" } },
    },
  ),
  qa: documented(z.union([markdownCardSchema, z.array(questionSchema)]), {
    expects: {
      en: '{"markdown"}, or a list of {"id", "question", "answer"}',
      "zh-Hant": '{"markdown"}，或 {"id", "question", "answer"} 清單',
    },
    means: {
      en: "Card 3: Questions and answers, in place of the default Q1–Q4.",
      "zh-Hant": "第三張：問答卡，取代預設的 Q1–Q4。",
    },
    example: [{ question: "Who was studied?", answer: "Adults in one hospital." }],
  }).optional(),
  exceptions: card(
    {
      limitations: statements({
        means: { en: "Limitations.", "zh-Hant": "潛在限制。" },
        example: [{ en: "One centre only.", "zh-Hant": "僅單一中心。" }],
      }),
      openQuestions: statements({
        means: { en: "Questions that stay open.", "zh-Hant": "需要進一步探討的問題。" },
        example: [{ en: "Does it last?", "zh-Hant": "效果能否持續？" }],
      }),
      critique: statements({
        means: { en: "Critical appraisal.", "zh-Hant": "批判性思考。" },
        example: [{ en: "The effect is small.", "zh-Hant": "效果不大。" }],
      }),
    },
    {
      means: {
        en: "Card 4: Exceptions. Three lists of statements.",
        "zh-Hant": "第四張：例外卡。三份陳述清單。",
      },
      example: { limitations: ["One centre only."] },
    },
  ),
});

/** What a curator wrote for the four cards. */
export type Cards = z.infer<typeof cardsSchema>;
/** A figure of the paper, with what it means. */
export type KeyFigure = z.infer<typeof keyFigureSchema>;
