import { type CardName, cardNames } from "../../card/card-set.ts";
import type { FactKey } from "../../card/needed-words.ts";
import { words } from "../../card/words.ts";
import { foldLetters } from "../../fold.ts";
import { locales } from "../../locale.ts";

/** A section of a card, as `words` names it. */
export type SectionName = (typeof sectionKeys)[number];

/** How many of the cards a page has to have, to be one of four-card pages. */
export const fewestCards = 3;

/** What people call the cards, beside what the generator does; in folded form. */
const cardAliases: Readonly<Record<CardName, RegExp>> = {
  core: /核心(?:觀點|观点|概念|重點|論點|想法)|核心卡|重點卡|觀點卡|coreideas?|coreconcepts?|corepoints?/,
  paraphrase: /paraphrased?|改寫|改写|复述|換句話說|白話|轉述|釋義/,
  qa: /問答|问答|問與答|提問卡?|qa|questionsandanswers/,
  exceptions:
    /例外(?:[與和及](?:限制|反例|情況|批判))?|限制[與和及]例外|反例卡|限制卡|批判卡|反思卡|exceptions?/,
};
const ordinals = ["[一1]", "[二2]", "[三3]", "[四4]"].map(
  (number) => new RegExp(`第${number}[張张]|(?:卡片?|card)${number}(?![\\d種种類类個个])`),
);
const cardWord = /卡|card/;
/** The number that some put before the name of a card: `1. 核心觀點`, `一、核心觀點`. */
const leadingNumber = /^[1-4一二三四](?=\D)/;
const pictures = /^\s*(📌|✍|❓|🤔)/u;
/** The pictures of the cards, in their order. */
const pictureOrder = ["📌", "✍", "❓", "🤔"];
/** What may stand in a card's heading beside its name without being a word of the curator's. */
const plainWords = new RegExp(
  [leadingNumber, ...ordinals, /卡片?|cards?/, ...Object.values(cardAliases)]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

const sectionKeys = [
  "finding",
  "abstractEn",
  "abstractZh",
  "keyFigures",
  "innovation",
  "purpose",
  "contribution",
  "features",
  "limitations",
  "openQuestions",
  "critique",
] as const;
const sectionAliases: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  finding: ["Main findings", "Key findings"],
  abstractEn: ["文獻摘要", "英文摘要", "原文摘要", "摘要"],
  keyFigures: ["重要數據", "Key figures"],
};
const referenceAliases = ["參考資訊", "參考資料", "文獻資訊", "Reference", "References"];

const sectionNames: ReadonlyMap<string, SectionName> = new Map(
  sectionKeys.flatMap((name) =>
    [...locales.map((locale) => words[locale].sections[name]), ...(sectionAliases[name] ?? [])].map(
      (label) => [foldLetters(label), name] as const,
    ),
  ),
);

const referenceHeadings: ReadonlySet<string> = new Set(
  [...locales.map((locale) => words[locale].cards.references), ...referenceAliases].map((name) =>
    foldLetters(name),
  ),
);

/** The section that a heading within a card names; `undefined` for a curator's own. */
export function findSectionName(heading: string): SectionName | undefined {
  return sectionNames.get(foldLetters(heading));
}

/** Whether a heading is that of the references. */
export function isReferencesHeading(heading: string): boolean {
  return referenceHeadings.has(foldLetters(heading));
}

/**
 * The card that a heading names, by the generator's words or by those that people use;
 * `undefined` for any other heading.
 * @example findCardName("2. 改寫 Paraphrase") // "paraphrase"
 */
export function findCardName(heading: string): CardName | undefined {
  const folded = foldLetters(heading);
  const isMarked = isMarkedAsCard(heading);
  const isBare = isMarked || !hasOwnWords(heading);
  const named = cardNames.find((name) => isBare && cardAliases[name].test(folded));
  if (named !== undefined || !isMarked) return named;
  if (folded === "") return findPicturedCard(heading);
  return cardNames.find((_, index) => ordinals[index]?.test(folded));
}

/**
 * The card whose picture a heading begins with, whatever it is called.
 * @example findPicturedCard("📌 一句話") // "core"
 */
export function findPicturedCard(heading: string): CardName | undefined {
  const picture = pictures.exec(heading)?.[1];
  return cardNames.find((_, index) => pictureOrder[index] === picture);
}

/** Whether a heading says that it is a card's, by the word or a card's picture. */
export function isMarkedAsCard(heading: string): boolean {
  return cardWord.test(foldLetters(heading)) || pictures.test(heading);
}

/**
 * Whether a card's heading says more than which card it is.
 * @example hasOwnWords("第一張：核心觀點卡（一句話版）") // true
 */
export function hasOwnWords(cardHeading: string): boolean {
  return foldLetters(cardHeading).replace(plainWords, "") !== "";
}

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
  for (const label of labels) if (!keys.has(foldLetters(label))) keys.set(foldLetters(label), key);
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
  return keys.get(foldLetters(label));
}
