import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";

export const linkOutsideRecordsRule: Rule = {
  code: "link-outside-records",
  severity: "error",
  title: { en: "A symbolic link that leaves the records", "zh-Hant": "符號連結指向紀錄資料夾之外" },
  why: {
    en: "Following it could publish any file of the machine that builds the site.",
    "zh-Hant": "若跟隨此連結，可能會公開建置主機上的任何檔案。",
  },
  mend: {
    en: "Replace the link by a copy of what it leads to, or delete it.",
    "zh-Hant": "請以所指檔案的複本取代此連結，或將它刪除。",
  },
};

/** The error that a symbolic link leads out of the records folder, in a circle, or nowhere. */
export function describeLinkOutsideRecords(place: Place): Finding {
  return buildFinding(linkOutsideRecordsRule, place, {
    en: "The symbolic link doesn't lead to a file or folder within the records folder.",
    "zh-Hant": "此符號連結並未指向紀錄資料夾內的檔案或資料夾。",
  });
}
