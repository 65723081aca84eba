import type { Bilingual, Locale } from "../../lib/locale.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import { type Gap, gapNames } from "../../lib/navigation/gaps.ts";
import type { GapRow } from "./content.ts";
import type { OverviewPaper } from "./overview-paper.ts";

const labels: Readonly<Record<Gap, Bilingual>> = {
  "title.zh-Hant": { "zh-Hant": "中文標題", en: "Chinese title" },
  "title.en": { "zh-Hant": "英文標題", en: "English title" },
  authors: { "zh-Hant": "作者", en: "Authors" },
  journal: { "zh-Hant": "期刊", en: "Journal" },
  published: { "zh-Hant": "發表年份", en: "Year of publication" },
  doi: { "zh-Hant": "DOI", en: "DOI" },
  pmid: { "zh-Hant": "PMID", en: "PMID" },
  abstract: { "zh-Hant": "摘要", en: "Abstract" },
  finding: { "zh-Hant": "主要發現", en: "Main finding" },
  applicationArea: { "zh-Hant": "應用領域", en: "Application area" },
  studyType: { "zh-Hant": "研究類型", en: "Study type" },
  country: { "zh-Hant": "國家/地區", en: "Country/region" },
  score: { "zh-Hant": "評分", en: "Score" },
  "cards.core": { "zh-Hant": "第一張：核心觀點卡", en: "Card 1: Core idea" },
  "cards.paraphrase": { "zh-Hant": "第二張：Paraphrase 卡", en: "Card 2: Paraphrase" },
  "cards.qa": { "zh-Hant": "第三張：問答卡", en: "Card 3: Questions and answers" },
  "cards.exceptions": { "zh-Hant": "第四張：例外卡", en: "Card 4: Exceptions" },
  "provenance.verified": { "zh-Hant": "人工核對", en: "Checked by a person" },
};

/** Papers that are named for each gap; the page must not grow with the collection. */
const namedPapers = 20;

/** What papers lack, in the order of `gapNames`, those that nothing lacks included. */
export function buildGapRows(papers: readonly OverviewPaper[], locale: Locale): readonly GapRow[] {
  const sorted = papers.toSorted(byPlace);
  return gapNames.map((name) => {
    const lacking = sorted.filter(({ gaps }) => gaps.includes(name));
    return {
      name,
      label: labels[name][locale],
      count: lacking.length,
      papers: lacking
        .slice(0, namedPapers)
        .map(({ collection, id }) => ({ id, address: paperAddress(collection, id) })),
    };
  });
}

function byPlace(a: OverviewPaper, b: OverviewPaper): number {
  if (a.collection !== b.collection) return a.collection < b.collection ? -1 : 1;
  return a.position - b.position;
}
