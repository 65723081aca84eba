import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";

/** Most bytes of a record: 5 MB. */
export const largestRecord = 5_000_000;

export const tooLargeRule: Rule = {
  code: "too-large",
  severity: "error",
  title: { en: "A record over 5 MB", "zh-Hant": "紀錄超過 5 MB" },
  why: {
    en: "No paper's record is that long, and a page of it would not load on a phone.",
    "zh-Hant": "文獻的紀錄不會這麼大，這樣的頁面在手機上也無法載入。",
  },
  mend: {
    en: "Keep only what the fields are for; files such as PDFs and images belong elsewhere.",
    "zh-Hant": "請只保留欄位所需的內容；PDF、圖片等檔案請放在別處。",
  },
};

/** The error that a record is larger than the largest one that is read. */
export function describeTooLarge(place: Place): Finding {
  return buildFinding(tooLargeRule, place, {
    en: "The record is larger than 5 MB and was not read.",
    "zh-Hant": "紀錄超過 5 MB，未讀取。",
  });
}
