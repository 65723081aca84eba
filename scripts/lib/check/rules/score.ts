import type { Finding } from "../../finding.ts";
import { parseScore } from "../../record/values/score.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const scoreNotANumberRule: Rule = {
  code: "score-not-a-number",
  severity: "warning",
  title: { en: "A score without a number", "zh-Hant": "評分中沒有數字" },
  why: {
    en: "Readers can't sort or filter by it, and the default sentences call it a score out of ten, such as “高/10”.",
    "zh-Hant": "讀者無法依此排序或篩選，預設句子也會寫成「高/10」之類的分數。",
  },
  mend: {
    en: "Give a number from 0 to 10, such as 8.5; a word belongs into importance.",
    "zh-Hant": "請填 0 到 10 的數字，例如 8.5；高低之類的字詞請改填 importance。",
  },
};

/** A warning where the score is a text with no number in it. */
export function findScoreNotANumber({ fields, locate }: CheckedRecord): Finding[] {
  const { score } = fields;
  if (score === undefined || parseScore(score) !== undefined) return [];
  const received = revealValue(score);
  return [
    buildFinding(scoreNotANumberRule, locate("/score"), {
      en: `Received ${received}; expected a number from 0 to 10.`,
      "zh-Hant": `收到 ${received}；應為 0 到 10 的數字。`,
    }),
  ];
}

export const scoreOutOfRangeRule: Rule = {
  code: "score-out-of-range",
  severity: "warning",
  title: { en: "A score outside 0–10", "zh-Hant": "評分超出 0–10" },
  why: {
    en: "Readers compare papers on one scale; this one would lead or end every list.",
    "zh-Hant": "讀者以同一尺度比較文獻，超出範圍者在任何清單中都會排在最前或最後。",
  },
  mend: {
    en: "Convert the score to the scale from 0 to 10.",
    "zh-Hant": "請換算為 0 到 10 分。",
  },
};

/** A warning where the number in the score is below 0 or above 10. */
export function findScoreOutOfRange({ fields, locate }: CheckedRecord): Finding[] {
  const number = fields.score === undefined ? undefined : parseScore(fields.score);
  if (number === undefined || (number >= 0 && number <= 10)) return [];
  const received = revealValue(fields.score);
  return [
    buildFinding(scoreOutOfRangeRule, locate("/score"), {
      en: `Received ${received}; expected a number from 0 to 10.`,
      "zh-Hant": `收到 ${received}；應為 0 到 10 的數字。`,
    }),
  ];
}
