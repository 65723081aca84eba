import type { Finding } from "../../finding.ts";
import { listTitles } from "../../record/schema/list-localized-texts.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const retractionInTitleRule: Rule = {
  code: "retraction-in-title",
  severity: "warning",
  title: { en: "A title that speaks of a retraction", "zh-Hant": "標題寫有撤稿" },
  why: {
    en: "Without status the page, lists and exports show the paper as any other.",
    "zh-Hant": "沒有 status 時，頁面、清單與匯出的資料都看不出這篇文獻已撤稿。",
  },
  mend: {
    en: 'Add "status": {"retracted": {"noticePmid": "…"}}, with the PMID or DOI of the notice as far as you know it; for a notice itself, record the paper that it retracts.',
    "zh-Hant":
      '請加上 "status": {"retracted": {"noticePmid": "…"}}，並填入所知的公告 PMID 或 DOI；若此篇即為公告，請改收錄被撤稿的文獻。',
  },
};

/** How publishers and indexes mark a title; a title that is about retractions has none of these. */
const mark = new RegExp(
  [
    String.raw`^\W*(?:retracted|withdrawn|retraction|withdrawal)(?:\s(?:article|paper|chapter|note|notice))?(?:\sto)?\s*[:：\]】]`,
    String.raw`^\W*retraction\s(?:note|notice)\b`,
    String.raw`[(\[](?:retracted|withdrawn)(?:\s(?:article|paper)\b[^()[\]]{0,200})?[)\]]`,
    String.raw`^[【［\[（(〔《]?(?:已撤稿|已撤回|撤稿)(?:文章|論文|聲明|公告)?[】］\]）)〕》:：]`,
    String.raw`[【［\[（(〔](?:已撤稿|已撤回|撤稿)[】］\]）)〕]`,
    "^已撤稿",
  ].join("|"),
  "i",
);
const capitals = /^\W*(?:RETRACTED|WITHDRAWN)\b/;

/** A warning at each title that is marked as retracted or withdrawn, where `status` says nothing of it. */
export function findRetractionInTitle({ fields, locate }: CheckedRecord): Finding[] {
  if (fields.status?.retracted !== undefined) return [];
  return listTitles(fields.title)
    .filter(({ text }) => mark.test(text) || capitals.test(text))
    .map(({ text, pointer }) => {
      const received = revealValue(text);
      return buildFinding(retractionInTitleRule, locate(pointer), {
        en: `Received ${received}, but no status.retracted.`,
        "zh-Hant": `收到 ${received}，但沒有 status.retracted。`,
      });
    });
}
