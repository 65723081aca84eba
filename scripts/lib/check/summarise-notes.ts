import type { Finding } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { doiNormalisedRule } from "../record/validate/normalise-identifiers.ts";
import { defaultTextRule } from "./rules/default-text.ts";
import { statusUncheckedRule } from "./rules/status-unchecked.ts";

type Summary = (count: number) => Bilingual;

/** What the notes of a code come to, where a line says more than their number. */
const summaries: Readonly<Record<string, Summary>> = {
  [defaultTextRule.code]: (count) => ({
    en: `${count} ${count === 1 ? "paper still has" : "papers still have"} default text: \`cards gaps\``,
    "zh-Hant": `${count} 篇文獻仍有預設文字：\`cards gaps\``,
  }),
  [doiNormalisedRule.code]: (count) => ({
    en: `${count} ${count === 1 ? "DOI is" : "DOIs are"} given in another form: \`cards check --notes\``,
    "zh-Hant": `${count} 個 DOI 以其他形式填寫：\`cards check --notes\``,
  }),
  [statusUncheckedRule.code]: (count) => ({
    en: `the status of ${count} ${count === 1 ? "paper" : "papers"} was not checked in the last 90 days: \`cards enrich --status\``,
    "zh-Hant": `${count} 篇文獻的撤稿狀態超過 90 天未查核：\`cards enrich --status\``,
  }),
};

/** Notes of one code in a sentence, with the command that lists them. */
export type NoteSummary = { readonly code: string; readonly message: Bilingual };

/** A sentence for each code that the notes among the findings have, in the order of its first note. */
export function summariseNotes(findings: readonly Finding[]): NoteSummary[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of findings) {
    if (severity === "note") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Array.from(counts, ([code, count]) => ({
    code,
    message: (summaries[code] ?? summariseOthers(code))(count),
  }));
}

function summariseOthers(code: string): Summary {
  return (count) => ({
    en: `${count} ${count === 1 ? "note" : "notes"} ${code}: \`cards check --notes\``,
    "zh-Hant": `${count} 項 ${code} 提示：\`cards check --notes\``,
  });
}
