import type { Finding, Place } from "../../finding.ts";
import { foldLetters } from "../../fold.ts";
import type { Bilingual } from "../../locale.ts";
import type { KeptAnswer, KeptReading } from "../../pubmed/kept-answer.ts";
import { type DesignSuggestion, suggestDesign } from "../../pubmed/suggest-design.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";
import { findChangedSince } from "./changed-since.ts";
import { findDiffersFromPubmed } from "./differs-from-pubmed.ts";

/** Every finding of a record that PubMed's kept answer about it gives; none where there is no answer. */
export function findOfPubmed(
  record: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptReading,
): Finding[] {
  if (answer === undefined) return [];
  if (answer === "unreadable")
    return [describeKeptAnswerUnreadable(record.locate("/pmid"), record.fields.pmid ?? "")];
  const differences = findDiffersFromPubmed(record, answer);
  const identity = findIdentityDiffers(record, answer, differences);
  if (identity !== undefined) return [identity];
  const shifted = findFieldShifted(record, answer);
  const isShifted = ({ pointer }: Finding) =>
    shifted.some((finding) => finding.pointer === pointer);
  return [
    ...shifted,
    ...differences.filter((finding) => !isShifted(finding)),
    ...findChangedSince(record, answer),
    ...findDesignSuggested(record, answer),
  ];
}

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
function describeKeptAnswerUnreadable(place: Place, pmid: string): Finding {
  return buildFinding(keptAnswerUnreadableRule, place, {
    en: `.pubmed/${pmid}.json is not an answer as \`cards enrich\` keeps it.`,
    "zh-Hant": `.pubmed/${pmid}.json 不是 \`cards enrich\` 所保留的格式。`,
  });
}

export const identityDiffersRule: Rule = {
  code: "identity-differs",
  severity: "warning",
  title: { en: "A PMID of another paper", "zh-Hant": "PMID 屬於另一篇文獻" },
  why: {
    en: "The page's links, citation and notices of retraction would be another paper's.",
    "zh-Hant": "頁面的連結、引用與撤稿公告都會是另一篇文獻的。",
  },
  mend: {
    en: "Look up the title in PubMed and correct pmid, or title and doi.",
    "zh-Hant": "請在 PubMed 查詢標題，修正 pmid，或修正 title 與 doi。",
  },
};

/**
 * One warning in place of all the others where a record's PMID is another paper's: PubMed has another title for it,
 * something else differs too, and no DOI says that it is the same paper.
 * @param differences what `findDiffersFromPubmed` found
 */
function findIdentityDiffers(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
  differences: readonly Finding[],
): Finding | undefined {
  const differs = (code: string) => differences.some((finding) => finding.code === code);
  const hasSameDoi =
    fields.doi !== undefined &&
    answer.doi !== undefined &&
    !differs("doi-belongs-to-another-paper");
  if (hasSameDoi || !differs("title-differs-from-pubmed") || differences.length < 2)
    return undefined;
  const title = revealValue(answer.title ?? "");
  return buildFinding(identityDiffersRule, locate("/pmid"), {
    en: `Received the PMID ${answer.pmid}, which in PubMed is ${title}; ${differences.length} fields of the record differ from it.`,
    "zh-Hant": `收到 PMID ${answer.pmid}，在 PubMed 為 ${title}；紀錄有 ${differences.length} 個欄位與其不同。`,
  });
}

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
function findFieldShifted(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
): Finding[] {
  const own = (name: Name) => foldLetters(readOwn(fields, name) ?? "");
  const known = (name: Name) => foldLetters(answer[name] ?? "");
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
function findDesignSuggested(
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
