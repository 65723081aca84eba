import type { Finding, Place } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { listNoticeTargets } from "../pubmed/build-status.ts";
import { buildFinding, type Rule } from "../rule.ts";
import type { LookedUp } from "./looked-up.ts";

/** The rules of what only asking can tell, by what they find. */
export const enrichRules = {
  unknown: {
    code: "pmid-unknown",
    severity: "warning",
    title: { en: "An identifier that nobody knows", "zh-Hant": "查無此識別碼" },
    why: {
      en: "The page's links lead nowhere, and nothing of the record could be checked.",
      "zh-Hant": "頁面的連結無效，紀錄內容也未能查核。",
    },
    mend: {
      en: "Look the paper up by its title and correct the identifier; a PMID that was deleted has no page any more.",
      "zh-Hant": "請以標題查詢並修正識別碼；已被刪除的 PMID 不再有頁面。",
    },
  },
  merged: {
    code: "pmid-merged",
    severity: "warning",
    title: { en: "A PMID that was merged into another", "zh-Hant": "PMID 已併入另一個" },
    why: {
      en: "The paper may stand twice in the collection, once under each number.",
      "zh-Hant": "同一篇文獻可能以兩個編號重複收錄。",
    },
    mend: {
      en: "Write the PMID that PubMed answers with.",
      "zh-Hant": "請改填 PubMed 回覆的 PMID。",
    },
  },
  otherDoi: {
    code: "doi-is-another",
    severity: "warning",
    title: {
      en: "A DOI that Crossref leads on to another",
      "zh-Hant": "Crossref 以另一個 DOI 回覆",
    },
    why: {
      en: "It may be an older DOI of the paper, or one of another paper.",
      "zh-Hant": "可能是同一篇文獻的舊 DOI，也可能屬於另一篇文獻。",
    },
    mend: {
      en: "Compare the title with the paper's, and write the DOI that is right.",
      "zh-Hant": "請比對標題是否為同一篇文獻，並填入正確的 DOI。",
    },
  },
  notFilled: {
    code: "not-filled",
    severity: "warning",
    title: { en: "An identifier of another paper", "zh-Hant": "識別碼屬於另一篇文獻" },
    why: {
      en: "Nothing was filled in, for it would be what is known of another paper.",
      "zh-Hant": "因此沒有補上任何欄位，以免填入另一篇文獻的資料。",
    },
    mend: {
      en: "Correct the PMID or the title, then run `cards enrich` again.",
      "zh-Hant": "請修正 PMID 或標題後，再執行 `cards enrich`。",
    },
  },
  notAsked: {
    code: "not-asked",
    severity: "note",
    title: { en: "A paper that could not be looked up", "zh-Hant": "無法查詢的文獻" },
    why: {
      en: "Nothing of it is checked; that isn't the same as nothing being wrong.",
      "zh-Hant": "這篇文獻未經查核，不代表沒有問題。",
    },
    mend: {
      en: "Give the record a PMID or a DOI, or run `cards enrich` with a network.",
      "zh-Hant": "請在紀錄填入 PMID 或 DOI，或連上網路後再執行 `cards enrich`。",
    },
  },
  noticeItself: {
    code: "is-a-notice",
    severity: "warning",
    title: { en: "A notice in place of a paper", "zh-Hant": "收錄的是公告而非文獻" },
    why: {
      en: "A retraction, correction or concern is about a paper; cards of the notice itself tell readers little.",
      "zh-Hant": "撤稿、勘誤或關切公告是關於另一篇文獻，為公告本身製作卡片對讀者幫助有限。",
    },
    mend: {
      en: "Record the paper that the notice is about; `cards new` takes its PMID.",
      "zh-Hant": "請改收錄公告所指的文獻；`cards new` 可使用其 PMID。",
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

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
  if (found.kind === "work" && found.otherDoi !== undefined) {
    const { doi, title } = found.fields;
    return build(enrichRules.otherDoi, {
      en: `Received DOI ${found.otherDoi}; Crossref answers with DOI ${doi}, ${JSON.stringify(title)}.`,
      "zh-Hant": `收到 DOI ${found.otherDoi}；Crossref 回覆的是 DOI ${doi}，${JSON.stringify(title)}。`,
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
