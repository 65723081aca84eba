import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";

export const misplacedRecordRule: Rule = {
  code: "misplaced-record",
  severity: "error",
  title: { en: "A record in the wrong folder", "zh-Hant": "紀錄放錯資料夾" },
  why: {
    en: "Records are read from the folders of collections only, so this one makes no page.",
    "zh-Hant": "只會讀取各館藏資料夾中的紀錄，因此不會產生頁面。",
  },
  mend: {
    en: "Move it to records/<collection>/<id>.json.",
    "zh-Hant": "請移至 records/<collection>/<id>.json。",
  },
};

/** The error that records don't lie exactly one folder deep. */
export function describeMisplacedRecord(place: Place): Finding {
  return buildFinding(misplacedRecordRule, place, {
    en: "The record doesn't lie exactly one folder deep in the records folder.",
    "zh-Hant": "紀錄不在紀錄資料夾下的第一層資料夾中。",
  });
}
