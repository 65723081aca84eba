import type { Finding } from "../../finding.ts";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

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
export function findIdentityDiffers(
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
