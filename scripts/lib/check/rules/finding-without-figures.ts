import type { Finding } from "../../finding.ts";
import { parseFigures } from "../../meaning/parse-figures.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const findingWithoutFiguresRule: Rule = {
  code: "finding-without-figures",
  severity: "note",
  title: {
    en: "A finding that says less than its key figures",
    "zh-Hant": "主要發現比關鍵數據說得少",
  },
  why: {
    en: "Lists, cards and search results show the finding alone, and readers would not see how large it is.",
    "zh-Hant": "清單、卡片與搜尋結果只顯示主要發現，讀者看不到結果有多大。",
  },
  mend: {
    en: "Name the main figure in the finding, with what it is compared with.",
    "zh-Hant": "請在主要發現寫出最重要的數值及其比較對象。",
  },
};

/** A note at each text of the finding that has no figure, where the key figures have. */
export function findFindingWithoutFigures({ fields, locate }: CheckedRecord): Finding[] {
  const { core } = fields.cards ?? {};
  const figures = core && "keyFigures" in core ? (core.keyFigures ?? []) : [];
  const count = figures.filter(({ value }) => /\d/.test(value)).length;
  if (count === 0) return [];
  return listLocalizedTexts(fields.finding, "/finding")
    .filter(({ text }) => parseFigures(text).length === 0)
    .map(({ pointer }) =>
      buildFinding(findingWithoutFiguresRule, locate(pointer), {
        en: `Received a finding without a figure beside ${count} key ${count === 1 ? "figure" : "figures"}.`,
        "zh-Hant": `收到沒有數值的主要發現，而關鍵數據有 ${count} 項數值。`,
      }),
    );
}
