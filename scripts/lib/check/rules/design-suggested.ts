import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import { type DesignSuggestion, suggestDesign } from "../../pubmed/suggest-design.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const designSuggestedRule: Rule = {
  code: "design-suggested",
  severity: "note",
  title: { en: "A design that is only suggested", "zh-Hant": "研究設計只是建議值" },
  why: {
    en: "PubMed's publication type, or a word of the title, is not a reading of the paper.",
    "zh-Hant": "PubMed 的文獻類型或標題中的字詞，並不等於讀過論文。",
  },
  mend: {
    en: "Read how the study was done, set design, and give provenance.verified the date.",
    "zh-Hant": "請依論文方法確認並填寫 design，並在 provenance.verified 填入日期。",
  },
};

const bases: Readonly<Record<DesignSuggestion["basis"], Bilingual>> = {
  "publication type": { en: "publication type", "zh-Hant": "文獻類型" },
  title: { en: "title", "zh-Hant": "標題" },
  MeSH: { en: "MeSH heading", "zh-Hant": "MeSH 主題詞" },
};

/**
 * A note where PubMed speaks for a design: that of the record, which nobody has checked since, or one that it lacks.
 * None where a person has chosen another design.
 */
export function findDesignSuggested(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
): Finding[] {
  const suggestion = suggestDesign({ types: answer.types, title: answer.title, meshTerms: [] });
  if (suggestion === undefined || fields.provenance?.verified !== undefined) return [];
  if (fields.design !== undefined && fields.design !== suggestion.design) return [];
  const { design, basis, because } = suggestion;
  const has = fields.design === undefined ? "lacks" : "has";
  const message = {
    has: {
      en: `"${design}" is what PubMed's ${bases[basis].en} “${because}” suggests.`,
      "zh-Hant": `「${design}」是依 PubMed 的${bases[basis]["zh-Hant"]}「${because}」建議的。`,
    },
    lacks: {
      en: `There is no design; PubMed's ${bases[basis].en} “${because}” suggests "design": "${design}".`,
      "zh-Hant": `沒有 design；PubMed 的${bases[basis]["zh-Hant"]}「${because}」建議填 "design": "${design}"。`,
    },
  }[has];
  return [buildFinding(designSuggestedRule, locate("/design"), message)];
}
