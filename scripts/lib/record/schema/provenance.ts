import * as z from "zod";
import { documented } from "./documentation.ts";
import {
  choice,
  dateField,
  dateSchema,
  requiredDate,
  requiredLocalized,
  requiredText,
  textField,
  textsField,
} from "./field-schemas.ts";

const draftings = ["human", "machine", "mixed"] as const;

const verificationSchema = z.strictObject({
  date: requiredDate({ means: { en: "When that was.", "zh-Hant": "核對的日期。" } }),
  by: requiredText({
    means: { en: "Who checked them.", "zh-Hant": "核對的人。" },
    example: "A. Curator",
  }),
});

/** Who vouches for what a record says. */
export const provenanceSchema = z.strictObject({
  source: textField({
    means: { en: "Where the data come from.", "zh-Hant": "資料來源。" },
    example: "PubMed",
  }),
  retrieved: dateField({
    means: { en: "When they were taken from there.", "zh-Hant": "擷取資料的日期。" },
  }),
  curators: textsField({
    means: { en: "Who wrote the cards.", "zh-Hant": "撰寫卡片的策展人。" },
    example: ["A. Curator"],
  }),
  drafting: choice(draftings, {
    means: { en: "Who drafted the cards.", "zh-Hant": "卡片由誰起草。" },
    example: "human",
  }).optional(),
  verified: documented(z.union([dateSchema, verificationSchema]), {
    expects: {
      en: 'a date (YYYY, YYYY-MM or YYYY-MM-DD), or {"date", "by"}',
      "zh-Hant": '日期（YYYY、YYYY-MM 或 YYYY-MM-DD），或 {"date", "by"}',
    },
    means: {
      en: "When a person checked the cards, and who.",
      "zh-Hant": "有人核對卡片的日期，以及由誰核對。",
    },
    example: { date: "2025-08-15", by: "A. Curator" },
  }).optional(),
  abstractHash: documented(z.string().regex(/^[0-9a-f]{64}$/), {
    expects: {
      en: "a SHA-256 of 64 hexadecimal digits in small letters",
      "zh-Hant": "64 個小寫十六進位數字的 SHA-256",
    },
    means: {
      en: "SHA-256 of the abstract that the cards were written from, its white space folded.",
      "zh-Hant": "撰寫卡片時所依摘要的 SHA-256（空白正規化後）。",
    },
    example: "0".repeat(64),
  }).optional(),
});

/** Where a record comes from, and who verified it. */
export type Provenance = z.infer<typeof provenanceSchema>;

/** A finding that a curator looked at and accepts. */
export const acceptedFindingSchema = z.strictObject({
  code: requiredText({
    means: { en: "Code of the finding.", "zh-Hant": "檢查結果的代碼。" },
    example: "title-final-period",
  }),
  pointer: textField({
    means: {
      en: "JSON pointer of the value that it is about; of any value where absent.",
      "zh-Hant": "所指值的 JSON pointer；未填寫時指任何值。",
    },
    example: "/title/en",
  }),
  reason: requiredLocalized({
    means: { en: "Why it is accepted.", "zh-Hant": "接受的理由。" },
    example: { en: "The journal prints it so.", "zh-Hant": "期刊即如此刊印。" },
  }),
});

/** A finding that a curator has accepted, with the reason. */
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;
