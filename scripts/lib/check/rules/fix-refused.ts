import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const fixRefusedRule: Rule = {
  code: "fix-refused",
  severity: "warning",
  title: { en: "A record that --fix leaves alone", "zh-Hant": "--fix 未修改的紀錄" },
  why: {
    en: "Its columns are shifted, but moving the values would lose one of them.",
    "zh-Hant": "欄位雖然錯置，但移動會使其中一個值遺失。",
  },
  mend: {
    en: "Move the number to score and the rating to importance by hand.",
    "zh-Hant": "請手動將數字移到 score，將評等移到 importance。",
  },
};

/** The warning that `--fix` did not move the values of a record in a run of shifted columns. */
export function describeFixRefused(place: Place): Finding {
  return buildFinding(fixRefusedRule, place, {
    en: "Not mended: importance is there already, or the values are not plainly a number and high, medium or low.",
    "zh-Hant": "未修正：已有 importance，或值並非單純的數字與高、中、低。",
  });
}
