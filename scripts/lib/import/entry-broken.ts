import type { Finding, Place } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { buildFinding, type Rule } from "../record/rule.ts";

export const entryBrokenRule: Rule = {
  code: "entry-broken",
  severity: "error",
  title: { en: "An entry that can't be read whole", "zh-Hant": "無法完整讀取的條目" },
  why: {
    en: "What follows this place in the entry doesn't come into a record; other entries do.",
    "zh-Hant": "此條目在這個位置之後的內容不會進入紀錄；其他條目不受影響。",
  },
  mend: {
    en: "Correct this place in the file, or export it again, and import it once more; what came in already stays as it is.",
    "zh-Hant": "請修正檔案中的這個位置，或重新匯出後再匯入一次；已匯入的內容保持不變。",
  },
};

/** The error at the place where an entry, row or line of a file can't be read on. */
export function describeEntryBroken(place: Place, message: Bilingual): Finding {
  return buildFinding(entryBrokenRule, place, message);
}
