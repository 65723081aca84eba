import { describePlaces } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const duplicateIdRule: Rule = {
  code: "duplicate-id",
  severity: "error",
  title: { en: "One id twice in a collection", "zh-Hant": "同一館藏中識別名稱重複" },
  why: {
    en: "Both records would be the same page; neither is made until they differ.",
    "zh-Hant": "兩筆紀錄會成為同一個頁面；修正前兩者都不會產生頁面。",
  },
  mend: {
    en: "Delete one of the records, or give it another id.",
    "zh-Hant": "請刪除其中一筆紀錄，或改用其他識別名稱。",
  },
};

/** An error at each record whose collection has another one of the same id, in a file or a line. */
export function findDuplicateId(records: readonly RecordFacts[]): ComparedFinding[] {
  const groups = groupBy(records, ({ collection, id }) => `${collection}/${id}`);
  return [...groups].flatMap(([path, group]) =>
    group.length < 2
      ? []
      : group.map((record) => {
          const other = group.find((candidate) => candidate !== record) ?? record;
          const places = describePlaces(other.place, group.length - 2);
          return {
            record,
            finding: buildFinding(duplicateIdRule, record.place, {
              en: `${path} is also the record at ${places.en}.`,
              "zh-Hant": `${path} 也是${places["zh-Hant"]}的紀錄。`,
            }),
          };
        }),
  );
}
