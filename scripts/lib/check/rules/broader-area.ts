import type { Finding, Place } from "../../finding.ts";
import { type Areas, findArea } from "../../record/schema/area.ts";
import { closestName } from "../../record/values/closest-name.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const broaderAreaRule: Rule = {
  code: "broader-area",
  severity: "error",
  title: {
    en: "A broader area that is none, or leads back to the area itself",
    "zh-Hant": "較大領域不存在，或繞回該領域本身",
  },
  why: {
    en: "Readers who choose the broader area would not find the papers of this one.",
    "zh-Hant": "讀者選擇較大領域時，找不到此領域的文獻。",
  },
  mend: {
    en: "Write the id of another area of the file that is not a part of this one, or leave broader out.",
    "zh-Hant": "請填寫檔案中另一個不屬於此領域的領域代號，或刪除 broader。",
  },
};

/** An error at each broader area that the file doesn't have, and at one of each circle of them. */
export function findBroaderArea(
  areas: Areas,
  place: (id: string, field: "broader") => Place,
): Finding[] {
  return Object.entries(areas).flatMap(([id, { broader }]) => {
    if (broader === undefined) return [];
    if (findArea(areas, broader) === undefined) {
      const closest = closestName(broader, Object.keys(areas));
      const asks = closest === undefined ? "" : ` Did you mean "${closest}"?`;
      const asksInChinese = closest === undefined ? "" : `您是指 "${closest}" 嗎？`;
      return [
        buildFinding(broaderAreaRule, place(id, "broader"), {
          en: `Received ${revealValue(broader)}, which is no area of this file.${asks}`,
          "zh-Hant": `收到 ${revealValue(broader)}，檔案中沒有這個領域。${asksInChinese}`,
        }),
      ];
    }
    const circle = followBroader(areas, id);
    // Each circle is told once, at the first of its areas in code-point order.
    if (circle === undefined || [...circle].sort()[0] !== id) return [];
    const names = [...circle, id].join(" → ");
    return [
      buildFinding(broaderAreaRule, place(id, "broader"), {
        en: `The broader areas go in a circle: ${names}.`,
        "zh-Hant": `較大領域形成循環：${names}。`,
      }),
    ];
  });
}

/** The areas from one to itself by way of the broader ones; `undefined` where none leads back to it. */
function followBroader(areas: Areas, start: string): readonly string[] | undefined {
  const met = new Set([start]);
  for (let id = areas[start]?.broader; id !== undefined; id = findArea(areas, id)?.broader) {
    if (id === start) return [...met];
    if (met.has(id)) return undefined;
    met.add(id);
  }
  return undefined;
}
