import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const keptAnswerUnreadableRule: Rule = {
  code: "kept-answer-unreadable",
  severity: "warning",
  title: {
    en: "A kept answer of PubMed that can't be read",
    "zh-Hant": "無法讀取保留的 PubMed 資料",
  },
  why: {
    en: "Without it nobody can tell whether the record agrees with PubMed; nothing is taken as checked.",
    "zh-Hant": "少了這份資料，就無法確認紀錄是否與 PubMed 一致；不會視為已檢查。",
  },
  mend: {
    en: "Fetch it again with `cards enrich --refresh`.",
    "zh-Hant": "請執行 `cards enrich --refresh` 重新取得。",
  },
};

/** The warning for a record whose kept answer can't be read. */
export function describeKeptAnswerUnreadable(place: Place, pmid: string): Finding {
  return buildFinding(keptAnswerUnreadableRule, place, {
    en: `.pubmed/${pmid}.json is not an answer as \`cards enrich\` keeps it.`,
    "zh-Hant": `.pubmed/${pmid}.json 不是 \`cards enrich\` 所保留的格式。`,
  });
}
