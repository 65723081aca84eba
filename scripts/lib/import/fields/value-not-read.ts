import type { Finding, Place } from "../../finding.ts";
import { revealValue, spaceAfterHan } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { paperRecordSchema } from "../../record/schema.ts";
import { documentationAt } from "../../record/schema-walk.ts";

export const valueNotReadRule: Rule = {
  code: "value-not-read",
  severity: "warning",
  title: { en: "A value that its field can't take", "zh-Hant": "欄位無法接受的值" },
  why: {
    en: "The record is brought in without it, so that readers don't see it.",
    "zh-Hant": "匯入的紀錄不含此值，讀者看不到它。",
  },
  mend: {
    en: "Correct it in the file and import it again, or write it into the record; until then it is kept among what has no place.",
    "zh-Hant":
      "請在檔案中修正後再匯入一次，或直接寫進紀錄；在此之前，它保留在沒有對應欄位的內容中。",
  },
};

/** The warning that a source's value can't be read as one of the record's field. */
export function describeValueNotRead(
  place: Place,
  name: string,
  value: unknown,
  field: string,
): Finding {
  const expected = documentationAt(paperRecordSchema, [field])?.expects;
  const received = revealValue(value);
  return buildFinding(valueNotReadRule, place, {
    en: `Received ${received} in ${revealValue(name)} for ${field}${expected === undefined ? "" : `; expected ${expected.en}`}.`,
    "zh-Hant": `${revealValue(name)} 的值 ${received} 無法填入 ${field}${expected === undefined ? "" : `；應為${spaceAfterHan(expected["zh-Hant"])}`}。`,
  });
}
