import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";

export const unexpectedFileRule: Rule = {
  code: "unexpected-file",
  severity: "warning",
  title: { en: "A file that is no record", "zh-Hant": "不是紀錄的檔案" },
  why: {
    en: "Nothing reads it; if it was meant as a record, the paper is missing from the site.",
    "zh-Hant": "這個檔案不會被讀取；若原本是紀錄，網站上就會缺少這篇文獻。",
  },
  mend: {
    en: "Name a record <id>.json (in lower case), or keep other files elsewhere.",
    "zh-Hant": "紀錄請命名為 <id>.json（小寫）；其他檔案請放在別處。",
  },
};

/** The warning that something in the records folder is neither a record nor a collection. */
export function describeUnexpectedFile(place: Place): Finding {
  return buildFinding(unexpectedFileRule, place, {
    en: "Received something that is neither a .json nor a .jsonl file of a collection.",
    "zh-Hant": "收到的既不是館藏的 .json 檔案，也不是 .jsonl 檔案。",
  });
}
