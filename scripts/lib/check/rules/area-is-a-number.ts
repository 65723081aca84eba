import type { Finding } from "../../finding.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

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
export function parseNumberText(text: string): number | undefined {
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
