import type { Bilingual } from "../../locale.ts";
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

export const statusUncheckedRule: Rule = {
  code: "status-unchecked",
  severity: "note",
  title: { en: "A status that nobody has checked lately", "zh-Hant": "近期未查核的撤稿狀態" },
  why: {
    en: "The paper may have been retracted since, and the page would not say so.",
    "zh-Hant": "文獻可能已撤稿，而頁面不會顯示。",
  },
  mend: {
    en: "Run `cards enrich --status`, or look the paper up and write the day to status.checked.",
    "zh-Hant": "請執行 `cards enrich --status`，或自行查詢並將日期寫入 status.checked。",
  },
};

const dayMilliseconds = 86_400_000;
/** Days for which an answer of PubMed's is taken to hold. */
const longest = 90;

/**
 * A note at each record with a PMID or DOI whose status was never checked, over 90 days ago, or on a day to come. It compares records
 * with the calendar, so it isn't kept with what is known of a record by itself.
 * @param today as `YYYY-MM-DD`
 * @param allChecked the day on which the status of all was last asked for
 */
export function findStatusUnchecked(
  records: readonly RecordFacts[],
  today: string,
  allChecked: string | undefined,
): ComparedFinding[] {
  return records.flatMap((record) => {
    if (!record.identities.some(({ kind }) => kind === "pmid" || kind === "doi")) return [];
    const [checked] = [record.statusChecked, allChecked]
      .filter((day) => day !== undefined)
      .sort()
      .reverse();
    const days = checked === undefined ? undefined : countDays(checked, today);
    // Where it was asked for, it may have been tomorrow.
    if (days !== undefined && days >= -1 && days <= longest) return [];
    const finding = buildFinding(statusUncheckedRule, record.place, describe(checked, days));
    return [{ record, finding }];
  });
}

/** A day that is still to come, as no check can be, is likely a slip in the year. */
function describe(checked: string | undefined, days = 0): Bilingual {
  if (checked === undefined) return { en: "Never checked.", "zh-Hant": "從未查核。" };
  return days < 0
    ? { en: `Checked on ${checked}, a day to come.`, "zh-Hant": `查核日期 ${checked} 尚未到來。` }
    : {
        en: `Last checked ${checked}, ${days} days ago.`,
        "zh-Hant": `上次查核為 ${checked}，距今 ${days} 天。`,
      };
}

/** Of a year or month its first day counts. */
function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
