import { findingIsARatingRule } from "../check/rules/columns-shifted.ts";
import {
  figureNotInSourceRule,
  notCheckableRule,
  quoteNotInAbstractRule,
} from "../check/rules/evidence.ts";
import { translationMissingRule } from "../check/rules/language.ts";
import { scoreNotANumberRule } from "../check/rules/score.ts";
import type { Finding } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import type { Rule } from "../rule.ts";

/** How to mend on the form what a file's text is mended by otherwise, for who sees none of that text. */
const mends: readonly (readonly [Rule, Bilingual])[] = [
  [translationMissingRule, { en: "Write it in both languages.", "zh-Hant": "請兩種語言都填。" }],
  [
    figureNotInSourceRule,
    {
      en: "Copy it from the abstract; where it is from the paper, choose “the full text” under the statement; where it is your own arithmetic, keep it with that reason.",
      "zh-Hant":
        "請依摘要修正；若出自全文，請在該陳述的「依據」選「全文」；若為自行計算，請保留原文並說明理由。",
    },
  ],
  [
    quoteNotInAbstractRule,
    {
      en: "Copy the passage from the abstract, whole words and numbers, or choose “the full text” under the statement where it is from the paper.",
      "zh-Hant": "請從摘要逐字複製，單字與數字須完整；若引自全文，請在該陳述的「依據」選「全文」。",
    },
  ],
  [
    notCheckableRule,
    {
      en: "Paste the paper's abstract beside them. What rests on the full text, compare yourself.",
      "zh-Hant": "請在旁邊貼上論文的摘要。依據全文的陳述請自行核對。",
    },
  ],
  [
    scoreNotANumberRule,
    {
      en: "Give a number from 0 to 10, such as 8.5; a word belongs under “Importance”.",
      "zh-Hant": "請填 0 到 10 的數字，例如 8.5；高低之類的字詞請改填「重要性」。",
    },
  ],
  [
    findingIsARatingRule,
    {
      en: "Say in a phrase what was found; a rating belongs under “Importance”.",
      "zh-Hant": "請用一句話寫出研究發現；評等請改填「重要性」。",
    },
  ],
];

/** A finding whose hint speaks of the form and not of a file's keys, where the two differ. */
export function wordForForm(finding: Finding): Finding {
  const [rule, mend] = mends.find(([{ code }]) => code === finding.code) ?? [];
  if (rule === undefined || mend === undefined) return finding;
  const { hint } = finding;
  return {
    ...finding,
    hint: {
      en: hint.en.replace(rule.mend.en, mend.en),
      "zh-Hant": hint["zh-Hant"].replace(rule.mend["zh-Hant"], mend["zh-Hant"]),
    },
  };
}
