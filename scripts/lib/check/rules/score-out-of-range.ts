import type { Finding } from "../../finding.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { parseScore } from "../../record/score.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

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
