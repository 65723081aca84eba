import { buildFinding, type Rule } from "../../rule.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const unlikelyYearRule: Rule = {
  code: "unlikely-year",
  severity: "warning",
  title: { en: "A year that no paper can have", "zh-Hant": "不可能的出版年份" },
  why: {
    en: "Readers would find the paper at the wrong end of every list by date, and axes of plots reach to it.",
    "zh-Hant": "文獻會出現在依日期排序的清單兩端，圖表的座標軸也會延伸到該年。",
  },
  mend: {
    en: "Correct the year of published; an event's or a patient's year doesn't belong there.",
    "zh-Hant": "請修正 published 的年份；此處不填事件或病人的年份。",
  },
};

/** The printing press: no earlier year is one of publication. */
const firstYear = 1400;

/**
 * A warning at each date of publication before 1400 or after next year. It compares records with the calendar, so it
 * isn't kept with what is known of a record by itself.
 */
export function findUnlikelyYear(
  records: readonly RecordFacts[],
  thisYear: number,
): ComparedFinding[] {
  return records.flatMap((record) => {
    const { published } = record;
    if (published === undefined) return [];
    if (published.year >= firstYear && published.year <= thisYear + 1) return [];
    const finding = buildFinding(unlikelyYearRule, published.place, {
      en: `Received the year ${published.year}; expected one from ${firstYear} to next year.`,
      "zh-Hant": `收到年份 ${published.year}；應在 ${firstYear} 年至明年之間。`,
    });
    return [{ record, finding }];
  });
}
