import { buildFinding, type Rule } from "../../record/rule.ts";
import { describePlaces } from "../describe-place.ts";
import { findSame } from "../find-same.ts";
import type { ComparedFinding, RecordFacts } from "../record-facts.ts";

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
  return findSame(records, "pmid").map(({ record, place, other, further }) => {
    const places = describePlaces(other, further);
    return {
      record,
      finding: buildFinding(duplicatePmidRule, place, {
        en: `The PMID is also that of ${places.en}.`,
        "zh-Hant": `此 PMID 與${places["zh-Hant"]}的相同。`,
      }),
    };
  });
}
