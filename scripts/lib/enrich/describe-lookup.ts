import type { Finding, Place } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { listNoticeTargets } from "../pubmed/build-status.ts";
import { buildFinding, type Rule } from "../rule.ts";
import { enrichRules } from "./enrich-rules.ts";
import type { LookedUp } from "./looked-up.ts";

/**
 * What a curator should know of a lookup besides the values: that a paper is unknown, merged, another one or a notice,
 * or that nobody was asked.
 * @param name the identifier or the words that it was looked up by
 * @param isOther whether what was found is of another paper than the record
 */
export function describeLookup(
  found: LookedUp,
  name: string,
  isOther: boolean,
  place: Place,
): Finding[] {
  const build = (rule: Rule, message: Bilingual) => [buildFinding(rule, place, message)];
  if (found.kind === "unasked") {
    return build(enrichRules.notAsked, {
      en: `Nothing is kept of ${name}, and nobody was asked.`,
      "zh-Hant": `沒有保留 ${name} 的資料，也未查詢。`,
    });
  }
  if (found.kind === "unknown") {
    return build(enrichRules.unknown, {
      en: `Neither PubMed nor Crossref has a paper for ${name}.`,
      "zh-Hant": `PubMed 與 Crossref 都查無 ${name}。`,
    });
  }
  if (found.kind === "merged") {
    const { pmid } = found.fetched.article;
    return build(enrichRules.merged, {
      en: `Received PMID ${found.asked}; PubMed answers with PMID ${pmid}.`,
      "zh-Hant": `收到 PMID ${found.asked}；PubMed 回覆的是 PMID ${pmid}。`,
    });
  }
  if (isOther) {
    return build(enrichRules.notFilled, {
      en: `What is known of ${name} has another title: ${readTitle(found)}`,
      "zh-Hant": `${name} 的標題與紀錄不同：${readTitle(found)}`,
    });
  }
  if (found.kind === "work" && found.unknownPmid !== undefined) {
    return build(enrichRules.unknown, {
      en: `PubMed has no paper with PMID ${found.unknownPmid}; Crossref has one with the record's DOI.`,
      "zh-Hant": `PubMed 查無 PMID ${found.unknownPmid}；Crossref 則有此紀錄的 DOI。`,
    });
  }
  const [target] = found.kind === "article" ? listNoticeTargets(found.fetched.article.links) : [];
  if (target === undefined) return [];
  const about = target.pmid === undefined ? target.source : `PMID ${target.pmid}`;
  return build(enrichRules.noticeItself, {
    en: `${name} is a notice (${target.type}) about ${about}.`,
    "zh-Hant": `${name} 是關於 ${about} 的公告（${target.type}）。`,
  });
}

function readTitle(found: Extract<LookedUp, { readonly kind: "article" | "work" }>): string {
  if (found.kind === "article") return found.fetched.article.title ?? "";
  return JSON.stringify(found.fields.title);
}
