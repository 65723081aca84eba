import type { Rule } from "../../record/rule.ts";
import { findSame } from "../facts/find-same.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const duplicatePmidRule: Rule = {
  code: "duplicate-pmid",
  severity: "warning",
  title: { en: "Two records with one PMID", "zh-Hant": "PMID 重複" },
  why: {
    en: "Readers find the same paper twice, and its score counts twice.",
    "zh-Hant": "讀者會看到同一篇文獻兩次，評分也會重複計算。",
  },
  mend: {
    en: "Keep one of the records, and give the address of the other in its formerPaths.",
    "zh-Hant": "請保留其中一筆紀錄，並將另一筆的位址填入 formerPaths。",
  },
};

/** A warning at each PMID that another record has as well, in any collection. */
export function findDuplicatePmid(records: readonly RecordFacts[]): ComparedFinding[] {
  return findSame(records, "pmid", duplicatePmidRule, { en: "PMID", "zh-Hant": " PMID " });
}
