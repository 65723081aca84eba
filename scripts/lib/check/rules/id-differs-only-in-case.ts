import { describePlaces } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const idDiffersOnlyInCaseRule: Rule = {
  code: "id-differs-only-in-case",
  severity: "error",
  title: { en: "Ids that differ only in case", "zh-Hant": "識別名稱只有大小寫不同" },
  why: {
    en: "On Windows and macOS the two are one file: one record replaces the other.",
    "zh-Hant": "在 Windows 與 macOS 上兩者是同一個檔案，其中一筆會覆蓋另一筆。",
  },
  mend: {
    en: "Rename one of them; ids are in lower case.",
    "zh-Hant": "請將其中一筆重新命名；識別名稱一律小寫。",
  },
};

/** An error at each record whose address is, but for upper and lower case, that of another one. */
export function findIdDiffersOnlyInCase(records: readonly RecordFacts[]): ComparedFinding[] {
  const pathOf = ({ collection, id }: RecordFacts) => `${collection}/${id}`;
  const groups = groupBy(records, (record) => pathOf(record).toLowerCase());
  return [...groups.values()].flatMap((group) =>
    group.flatMap((record) => {
      const other = group.find((candidate) => pathOf(candidate) !== pathOf(record));
      if (other === undefined) return [];
      const places = describePlaces(other.place);
      const finding = buildFinding(idDiffersOnlyInCaseRule, record.place, {
        en: `${pathOf(record)} differs only in case from the record at ${places.en}.`,
        "zh-Hant": `${pathOf(record)} 與${places["zh-Hant"]}的紀錄只有大小寫不同。`,
      });
      return [{ record, finding }];
    }),
  );
}
