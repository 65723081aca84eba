import type { Finding } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { isRatingWord } from "../facts/rating-words.ts";
import type { RecordFacts } from "../facts/record-facts.ts";
import { parseNumberText } from "./area-is-a-number.ts";

export const columnsShiftedRule: Rule = {
  code: "columns-shifted",
  severity: "warning",
  title: { en: "Columns shifted by one", "zh-Hant": "欄位錯置" },
  why: {
    en: "The scores stand in applicationArea and the ratings in score, so that the pages are about the field of “9”.",
    "zh-Hant": "評分填到了 applicationArea，評等填到了 score，頁面因而寫成「9領域」。",
  },
  mend: {
    en: "Run `check --fix`: it moves the number to score and the rating to importance; then name the areas and findings.",
    "zh-Hant":
      "請執行 `check --fix`：會將數字移到 score、評等移到 importance；之後請填寫應用領域與主要發現。",
  },
};

/** What of a record has to be known to tell whether its columns are shifted. */
export type ShiftFacts = Pick<
  RecordFacts,
  "collection" | "id" | "place" | "position" | "shiftWarnings"
>;

/** Fewest records in a row that are taken for shifted columns, not for single slips. */
const shortestRun = 3;

/**
 * Records next to each other by position in their collection, three or more, each of which looks shifted:
 * the area a number from 0 to 10, score and finding rating words. Each run in the order of position.
 */
export function listShiftedRuns<Facts extends ShiftFacts>(records: readonly Facts[]): Facts[][] {
  return [...groupBy(records, ({ collection }) => collection).values()].flatMap((collection) => {
    const runs: Facts[][] = [[]];
    for (const record of collection.toSorted(byPosition)) {
      if (record.shiftWarnings === undefined) runs.push([]);
      else runs.at(-1)?.push(record);
    }
    return runs.filter((run) => run.length >= shortestRun);
  });
}

type ShiftFinding<Facts> = { readonly record: Facts; readonly finding: Finding };

/** One warning for each run, at its first record; for every other record that looks shifted its single warnings. */
export function findColumnsShifted<Facts extends ShiftFacts>(
  records: readonly Facts[],
): ShiftFinding<Facts>[] {
  const runs = listShiftedRuns(records);
  const inRuns = new Set<Facts>(runs.flat());
  const singles = records
    .filter((record) => !inRuns.has(record))
    .flatMap((record) => (record.shiftWarnings ?? []).map((finding) => ({ record, finding })));
  return [...runs.flatMap(describeRun), ...singles];
}

function describeRun<Facts extends ShiftFacts>(run: readonly Facts[]): ShiftFinding<Facts>[] {
  const [record] = run;
  if (record === undefined) return [];
  const first = record.position;
  const last = run.at(-1)?.position;
  const finding = buildFinding(columnsShiftedRule, record.place, {
    en: `In ${run.length} records, positions ${first} to ${last}, the area is a number and score and finding are ratings.`,
    "zh-Hant": `順序 ${first} 至 ${last} 的 ${run.length} 筆紀錄，應用領域是數字，評分與主要發現是評等。`,
  });
  return [{ record, finding }];
}

function byPosition(a: ShiftFacts, b: ShiftFacts): number {
  const byNumber =
    (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY);
  return byNumber || (a.id < b.id ? -1 : 1);
}

/** Whether a record looks as if its columns were shifted: the area a number from 0 to 10, score and finding ratings. */
export function isShifted({ applicationArea, score, finding }: RecordFields): boolean {
  const areas = listLocalizedTexts(applicationArea, "").map(({ text }) => parseNumberText(text));
  const findings = listLocalizedTexts(finding, "");
  return (
    areas.length > 0 &&
    areas.every((area) => area !== undefined && area >= 0 && area <= 10) &&
    typeof score === "string" &&
    isRatingWord(score) &&
    findings.length > 0 &&
    findings.every(({ text }) => isRatingWord(text))
  );
}
