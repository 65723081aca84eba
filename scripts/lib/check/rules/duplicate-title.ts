import type { Rule } from "../../record/rule.ts";
import { findSame } from "../facts/find-same.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const duplicateTitleRule: Rule = {
  code: "duplicate-title",
  severity: "warning",
  title: { en: "Two records with one title", "zh-Hant": "標題重複" },
  why: {
    en: "It may be the same paper twice, such as a preprint and its article; in lists nobody can tell them apart.",
    "zh-Hant": "可能是同一篇文獻收錄兩次，例如預印本與正式版本；在清單中無法分辨。",
  },
  mend: {
    en: "Keep one of the records, or make sure that they are two papers.",
    "zh-Hant": "請保留其中一筆紀錄，或確認確實是兩篇不同的文獻。",
  },
};

/** A warning at each title that another record has as well; width, case and white space make no difference. */
export function findDuplicateTitle(records: readonly RecordFacts[]): ComparedFinding[] {
  return findSame(records, "title", duplicateTitleRule, { en: "title", "zh-Hant": "標題" });
}
