import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";

export const unreadableFileRule: Rule = {
  code: "unreadable-file",
  severity: "error",
  title: { en: "A file that can't be opened", "zh-Hant": "無法開啟的檔案" },
  why: {
    en: "Its records can't be checked, and their pages stay as they were.",
    "zh-Hant": "無法檢查其中的紀錄，頁面會維持原狀。",
  },
  mend: {
    en: "Give yourself the right to read the file.",
    "zh-Hant": "請取得此檔案的讀取權限。",
  },
};

/** The error that the system refused to open a file of records. */
export function describeUnreadableFile(place: Place, systemCode: string): Finding {
  return buildFinding(unreadableFileRule, place, {
    en: `The file can't be opened (${systemCode}).`,
    "zh-Hant": `無法開啟檔案（${systemCode}）。`,
  });
}
