import { buildFinding, type Rule } from "../../record/rule.ts";
import { describePlaces } from "../describe-place.ts";
import { findSame } from "../find-same.ts";
import type { ComparedFinding, RecordFacts } from "../record-facts.ts";

export const duplicatePositionRule: Rule = {
  code: "duplicate-position",
  severity: "error",
  title: { en: "One position twice in a collection", "zh-Hant": "同一館藏中順序重複" },
  why: {
    en: "Two papers can't have one number; neither page is made until they differ.",
    "zh-Hant": "兩篇文獻不能使用同一個編號；修正前兩者都不會產生頁面。",
  },
  mend: {
    en: "Give one of them a free number; `cards new` takes the next one.",
    "zh-Hant": "請將其中一筆改為未使用的數字；`cards new` 會自動取下一個。",
  },
};

/** An error at each position that another record of the same collection has as well. */
export function findDuplicatePosition(records: readonly RecordFacts[]): ComparedFinding[] {
  return findSame(records, "position", (record) => record.collection).map(
    ({ record, place, other, further }) => {
      const places = describePlaces(other, further);
      return {
        record,
        finding: buildFinding(duplicatePositionRule, place, {
          en: `The position is also that of ${places.en}.`,
          "zh-Hant": `此順序與${places["zh-Hant"]}的相同。`,
        }),
      };
    },
  );
}
