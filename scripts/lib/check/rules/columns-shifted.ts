import type { Finding, Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { isRatingWord } from "../facts/rating-words.ts";
import type { CheckedRecord, RecordFacts } from "../facts/record-facts.ts";

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

export const areaIsANumberRule: Rule = {
  code: "area-is-a-number",
  severity: "warning",
  title: { en: "An application area that is a number", "zh-Hant": "應用領域是數字" },
  why: {
    en: "The page would say that the study is about the field of “9”; the number is probably a score.",
    "zh-Hant": "頁面會寫成「本研究聚焦於9領域」；這個數字可能是評分。",
  },
  mend: {
    en: "Name the area, such as “Radiology reports”, and give the number in score.",
    "zh-Hant": "請填寫領域名稱，例如「放射科報告」，並將數字填入 score。",
  },
};

/**
 * The number that a text is, full-width digits too; `undefined` for any other text.
 * @example parseNumberText(" ９.5 ") // 9.5
 */
function parseNumberText(text: string): number | undefined {
  const folded = text.normalize("NFKC").trim();
  return /^[-+]?\d+(\.\d+)?$/.test(folded) ? Number(folded) : undefined;
}

/** A warning at each text of the application area that is nothing but a number. */
export function findAreaIsANumber({ fields, locate }: CheckedRecord): Finding[] {
  return listLocalizedTexts(fields.applicationArea, "/applicationArea")
    .filter(({ text }) => parseNumberText(text) !== undefined)
    .map(({ text, pointer }) => {
      const received = revealValue(text);
      return buildFinding(areaIsANumberRule, locate(pointer), {
        en: `Received ${received}; expected the name of an application area.`,
        "zh-Hant": `收到 ${received}；應為應用領域的名稱。`,
      });
    });
}

export const findingIsARatingRule: Rule = {
  code: "finding-is-a-rating",
  severity: "warning",
  title: { en: "A finding that is only a rating", "zh-Hant": "主要發現只是評等" },
  why: {
    en: "The reader learns nothing of what the study found, and the default sentences are built on this word.",
    "zh-Hant": "讀者無法得知研究發現了什麼，而預設句子會以這個字詞組成。",
  },
  mend: {
    en: "Say in a phrase what was found; a rating belongs into importance.",
    "zh-Hant": "請用一句話寫出研究發現；評等請改填 importance。",
  },
};

/** A warning at each text of the finding that is nothing but a rating word. */
export function findFindingIsARating({ fields, locate }: CheckedRecord): Finding[] {
  return listLocalizedTexts(fields.finding, "/finding")
    .filter(({ text }) => isRatingWord(text))
    .map(({ text, pointer }) => {
      const received = revealValue(text);
      return buildFinding(findingIsARatingRule, locate(pointer), {
        en: `Received ${received}, a rating; expected what the study found.`,
        "zh-Hant": `收到評等 ${received}；應為研究的發現。`,
      });
    });
}

export const fixRefusedRule: Rule = {
  code: "fix-refused",
  severity: "warning",
  title: { en: "A record that --fix leaves alone", "zh-Hant": "--fix 未修改的紀錄" },
  why: {
    en: "Its columns are shifted, but moving the values would lose one of them.",
    "zh-Hant": "欄位雖然錯置，但移動會使其中一個值遺失。",
  },
  mend: {
    en: "Move the number to score and the rating to importance by hand.",
    "zh-Hant": "請手動將數字移到 score，將評等移到 importance。",
  },
};

/** The warning that `--fix` did not move the values of a record in a run of shifted columns. */
export function describeFixRefused(place: Place): Finding {
  return buildFinding(fixRefusedRule, place, {
    en: "Not mended: importance is there already, or the values are not plainly a number and high, medium or low.",
    "zh-Hant": "未修正：已有 importance，或值並非單純的數字與高、中、低。",
  });
}
