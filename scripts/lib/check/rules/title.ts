import type { Finding } from "../../finding.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { listTitles } from "../../record/schema/list-localized-texts.ts";
import { readTranslatedTitle, withoutFinalPeriod } from "../../record/values/title-marks.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const titleFinalPeriodRule: Rule = {
  code: "title-final-period",
  severity: "warning",
  title: { en: "A title that ends with a full stop", "zh-Hant": "標題以句號結尾" },
  why: {
    en: "PubMed adds it to every title; in lists and citations it stands before what follows.",
    "zh-Hant": "這是 PubMed 為每個標題加上的句號；在清單與引文中會多出一個標點。",
  },
  mend: {
    en: "Delete it, or run `check --fix`.",
    "zh-Hant": "請刪除句號，或執行 `check --fix`。",
  },
};

export const translatedTitleRule: Rule = {
  code: "translated-title",
  severity: "warning",
  title: { en: "PubMed's translation as the title", "zh-Hant": "以 PubMed 的譯名為標題" },
  why: {
    en: "Square brackets are PubMed's sign for a title that it has translated: readers would cite a title that the paper doesn't have.",
    "zh-Hant": "方括號是 PubMed 對翻譯標題的標記；讀者會引用論文本身並沒有的標題。",
  },
  mend: {
    en: "Take the brackets and the full stop away, and give the paper's own title in title.original and its language in language.",
    "zh-Hant": "請去掉方括號與句號，並在 title.original 填入論文原標題、在 language 填入語言。",
  },
};

/** A warning at each title with the full stop, or the square brackets, that PubMed puts there. */
export function findTitlePunctuation({ fields, locate }: CheckedRecord): Finding[] {
  return listTitles(fields.title).flatMap(({ text, pointer }) => {
    const rule =
      readTranslatedTitle(text) !== undefined
        ? translatedTitleRule
        : withoutFinalPeriod(text) !== text
          ? titleFinalPeriodRule
          : undefined;
    if (rule === undefined) return [];
    const received = revealValue(text);
    const message = {
      [titleFinalPeriodRule.code]: {
        en: `Received ${received}; expected a title without a full stop at its end.`,
        "zh-Hant": `收到 ${received}；標題結尾不應有句號。`,
      },
      [translatedTitleRule.code]: {
        en: `Received ${received}; expected a title without square brackets about it.`,
        "zh-Hant": `收到 ${received}；標題不應以方括號括住。`,
      },
    }[rule.code];
    return message === undefined ? [] : [buildFinding(rule, locate(pointer), message)];
  });
}

/** A title without its final full stop; `undefined` for any other text. */
export function mendTitle({ text, pointer }: TextValue): string | undefined {
  const isTitle = /^\/title(?:\/|$)/.test(pointer);
  if (!isTitle || readTranslatedTitle(text) !== undefined) return undefined;
  const mended = withoutFinalPeriod(text);
  return mended === text ? undefined : mended;
}

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
