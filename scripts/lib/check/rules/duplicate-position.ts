import type { Rule } from "../../record/rule.ts";
import { findSame } from "../facts/find-same.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

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
  return findSame(
    records,
    "position",
    duplicatePositionRule,
    { en: "position", "zh-Hant": "順序" },
    (record) => record.collection,
  );
}
