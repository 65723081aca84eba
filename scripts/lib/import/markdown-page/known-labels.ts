import type { FactKey } from "../../card/needed-words.ts";
import { words } from "../../card/words.ts";
import { locales } from "../../locale.ts";
import { foldWords } from "./known-headings.ts";

/** What people call the facts, beside what the generator does. */
const aliases: Readonly<Partial<Record<FactKey, readonly string[]>>> = {
  titleEn: ["英文標題", "英文題目", "論文標題", "原文標題 (英文)", "Title", "Paper title"],
  titleZh: ["中文題目", "標題", "中譯標題"],
  pmid: ["PubMed ID", "PubMed"],
  pmcid: ["PMC", "PMC ID"],
  doi: ["DOI 連結"],
  journal: ["期刊名稱", "發表期刊", "刊名", "來源期刊"],
  score: ["分數", "推薦分數", "評分 (10 分)", "Rating"],
  area: ["領域", "應用場景", "Area"],
  authors: ["作者群", "Author"],
  studyType: ["研究設計", "文獻類型 (研究)", "Study design"],
  country: ["國家", "地區", "國別", "Country", "Region", "Country/region", "Country and region"],
  year: ["年份", "出版年", "出版年份", "發表年", "Year"],
  roi: ["ROI", "投資報酬率"],
  published: ["出版日期", "發表時間", "Published", "Publication date"],
  volume: ["卷期", "卷期頁碼", "卷期頁", "Volume and issue"],
  issue: ["期數", "期號"],
  pages: ["頁數", "頁次"],
  keywords: ["關鍵字", "Keyword"],
  meshTerms: ["MeSH", "MeSH 詞", "MeSH terms"],
};

/** Labels of notices, which stand nowhere else. */
const elsewhere: readonly FactKey[] = ["date"];

const keys = new Map<string, FactKey>();
for (const key of listKeys()) {
  const labels = [...locales.map((locale) => words[locale].labels[key]), ...(aliases[key] ?? [])];
  for (const label of labels) if (!keys.has(foldWords(label))) keys.set(foldWords(label), key);
}

function listKeys(): readonly FactKey[] {
  return Object.keys(words.en.labels)
    .filter(isFactKey)
    .filter((key) => !elsewhere.includes(key));
}

function isFactKey(key: string): key is FactKey {
  return key in words.en.labels;
}

/**
 * What a label is about, in the generator's words or those that people use; `undefined` for any other.
 * @example findFactKey("年份") // "year"
 */
export function findFactKey(label: string): FactKey | undefined {
  return keys.get(foldWords(label));
}
