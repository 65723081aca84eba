import type { Finding } from "../../finding.ts";
import { type Areas, findArea, parseArea } from "../../record/schema/area.ts";
import { closestName } from "../../record/values/closest-name.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const unknownAreaRule: Rule = {
  code: "unknown-area",
  severity: "error",
  title: {
    en: "An area that records/_areas.json doesn't have",
    "zh-Hant": "_areas.json 沒有的領域",
  },
  why: {
    en: "The site has no name for it, and nobody could find the paper by it.",
    "zh-Hant": "網站沒有它的名稱，也無法依它找到這篇文獻。",
  },
  mend: {
    en: "Write the id of an area in records/_areas.json, or add the area there.",
    "zh-Hant": "請填寫 records/_areas.json 中的領域代號，或在該檔案中加入此領域。",
  },
};

/** An error at each area of a record that is none, with the one that was probably meant. */
export function findUnknownArea({ fields, locate, areas }: CheckedRecord): Finding[] {
  if (areas === undefined) return [];
  return (fields.areas ?? []).flatMap((id, index) => {
    if (findArea(areas, id) !== undefined) return [];
    const meant = parseArea(areas, id) ?? closestName(id, Object.keys(areas));
    const received = revealValue(id);
    const message =
      meant === undefined
        ? {
            en: `Received ${received}, which is no area of records/_areas.json.`,
            "zh-Hant": `收到 ${received}，records/_areas.json 中沒有這個領域。`,
          }
        : {
            en: `Received ${received}; did you mean "${meant}"?`,
            "zh-Hant": `收到 ${received}；您是指 "${meant}" 嗎？`,
          };
    return [buildFinding(unknownAreaRule, locate(`/areas/${index}`), message)];
  });
}

/** The area that a wrong id is the name of, where it is one beyond doubt. */
export function mendArea(id: string, areas: Areas): string | undefined {
  return findArea(areas, id) === undefined ? parseArea(areas, id) : undefined;
}
