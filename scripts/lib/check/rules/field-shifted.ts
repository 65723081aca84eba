import type { Finding } from "../../finding.ts";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const fieldShiftedRule: Rule = {
  code: "field-shifted",
  severity: "warning",
  title: { en: "A value of another field", "zh-Hant": "值填到了另一個欄位" },
  why: {
    en: "Columns that were shifted in an import make every citation of the paper wrong.",
    "zh-Hant": "匯入時欄位錯置，文獻的每筆引用都會出錯。",
  },
  mend: {
    en: "Move it to the field that PubMed has it in, and look at the fields beside it.",
    "zh-Hant": "請移到 PubMed 中的對應欄位，並檢查相鄰欄位。",
  },
};

const names = ["title", "journal", "volume", "issue", "pages", "pmcid"] as const;
type Name = (typeof names)[number];

/** A warning at each field whose value is not PubMed's for it, but PubMed's for another field that lacks it. */
export function findFieldShifted(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
): Finding[] {
  const own = (name: Name) => fold(readOwn(fields, name));
  const known = (name: Name) => fold(answer[name]);
  const isWrong = (name: Name) => own(name) !== known(name);
  return names.flatMap((name) => {
    const value = own(name);
    if (value === "" || !isWrong(name)) return [];
    const right = names.find((other) => other !== name && known(other) === value && isWrong(other));
    if (right === undefined) return [];
    const received = revealValue(readOwn(fields, name));
    return buildFinding(fieldShiftedRule, locate(name === "title" ? "/title/en" : `/${name}`), {
      en: `Received ${received}, which in PubMed is the ${right} of PMID ${answer.pmid}.`,
      "zh-Hant": `收到 ${received}；在 PubMed 中這是 PMID ${answer.pmid} 的 ${right}。`,
    });
  });
}

function readOwn({ title, ...fields }: RecordFields, name: Name): string | undefined {
  if (name !== "title") return fields[name];
  return typeof title === "object" ? title.en : title;
}

function fold(text = ""): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
