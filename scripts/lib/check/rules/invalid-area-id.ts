import type { Finding, Place } from "../../finding.ts";
import type { Areas } from "../../record/schema/area.ts";
import { explainPathPart } from "../../record/values/path-part.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const invalidAreaIdRule: Rule = {
  code: "invalid-area-id",
  severity: "error",
  title: { en: "An id that an area can't have", "zh-Hant": "領域不能使用的代號" },
  why: {
    en: "Records and addresses of the catalogue name the area by it.",
    "zh-Hant": "紀錄與文獻目錄的網址都以此代號指稱該領域。",
  },
  mend: {
    en: 'Use small letters, digits and hyphens, such as "emergency-medicine", and the same in the records.',
    "zh-Hant": '請使用小寫字母、數字與連字號，例如 "emergency-medicine"，紀錄中也同樣修改。',
  },
};

/** An error at each area whose id has not the form of a part of an address. */
export function findInvalidAreaId(areas: Areas, place: (id: string) => Place): Finding[] {
  return Object.keys(areas).flatMap((id) => {
    const reason = explainPathPart(id);
    if (reason === undefined) return [];
    return [
      buildFinding(invalidAreaIdRule, place(id), {
        en: `${revealValue(id)} ${reason.en}.`,
        "zh-Hant": `${revealValue(id)} ${reason["zh-Hant"]}。`,
      }),
    ];
  });
}
