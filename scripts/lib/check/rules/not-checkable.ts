import type { Finding } from "../../finding.ts";
import { formatCount } from "../../format-count.ts";
import type { Bilingual } from "../../locale.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const notCheckableRule: Rule = {
  code: "not-checkable",
  severity: "note",
  title: { en: "Statements that can't be checked here", "zh-Hant": "無法在此核對的陳述" },
  why: {
    en: "Their quotes and figures were compared with nothing, which the page says.",
    "zh-Hant": "其引文與數字未與任何文字比對，頁面會如此說明。",
  },
  mend: {
    en: "Where the licence allows it, give the abstract; otherwise `cards enrich` keeps the abstract's figures. What rests on the full text, compare yourself.",
    "zh-Hant":
      "若授權允許，請填寫 abstract；否則可用 `cards enrich` 保存摘要中的數字。依據全文的陳述請自行核對。",
  },
};

const reasons: Readonly<Record<"full-text" | "no-abstract", Bilingual>> = {
  "full-text": { en: "they rest on the full text", "zh-Hant": "其依據為全文" },
  "no-abstract": { en: "no abstract is known", "zh-Hant": "沒有摘要可供比對" },
};

/** One note for all statements of a record that can't be checked for the same reason, at the first of them. */
export function findNotCheckable({ statements, locate }: CheckedRecord): Finding[] {
  return (["full-text", "no-abstract"] as const).flatMap((reason) => {
    const open = statements.filter(({ standing }) => standing.reason === reason);
    const [first] = open;
    if (first === undefined) return [];
    const count = formatCount(open.length);
    return [
      buildFinding(notCheckableRule, locate(first.claim.pointer), {
        en: `${count} ${open.length === 1 ? "statement" : "statements"} with quotes or figures can't be checked, for ${reasons[reason].en}.`,
        "zh-Hant": `有 ${count} 項含引文或數字的陳述無法核對，因為${reasons[reason]["zh-Hant"]}。`,
      }),
    ];
  });
}
