import * as z from "zod";
import { cardsSchema } from "./cards-schema.ts";
import { type Documentation, documented } from "./documentation.ts";
import { localizedTextSchema, textSchema } from "./localized-text.ts";

/** A calendar date, or the year or month that is known of it. */
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the day, where one is given, is in the calendar: 2025-02-30 is not. */
function isCalendarDate(text: string): boolean {
  return text.length < 10 || new Date(text).toISOString().startsWith(text);
}

/** One part of a page's address: a collection or an id. */
export const pathPartPattern = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
export const pmidPattern = /^[1-9]\d{0,7}$/;
export const doiPattern = /^10\.\d{4,9}(\.\d+)*\/\S+$/;
export const pmcidPattern = /^PMC[1-9]\d*$/;

/**
 * The types of CSL 1.0.2.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const cslTypes = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "classic",
  "collection",
  "dataset",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "event",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "musical_score",
  "pamphlet",
  "paper-conference",
  "patent",
  "performance",
  "periodical",
  "personal_communication",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "review-book",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

const text = z.string();
const level = z.enum(["high", "medium", "low"]);
const dateForm = {
  en: "YYYY, YYYY-MM or YYYY-MM-DD",
  "zh-Hant": "YYYY、YYYY-MM 或 YYYY-MM-DD",
};
const date = documented(z.string().regex(datePattern, { abort: true }).refine(isCalendarDate), {
  expects: dateForm,
  means: {
    en: "A date, as exactly as it is known.",
    "zh-Hant": "日期，依所知的精確程度填寫。",
  },
});
const textForm = { en: "a string", "zh-Hant": "字串" };
const localizedForm = {
  en: 'a string, or {"en": "…", "zh-Hant": "…"}',
  "zh-Hant": '字串，或 {"en": "…", "zh-Hant": "…"}',
};
const levelForm = { en: '"high", "medium" or "low"', "zh-Hant": '"high"、"medium" 或 "low"' };
const stringsForm = { en: "a list of strings", "zh-Hant": "字串清單" };

function localized(words: Omit<Documentation, "expects">) {
  return documented(localizedTextSchema, { expects: localizedForm, ...words }).optional();
}

function plain(words: Omit<Documentation, "expects">) {
  return documented(text, { expects: textForm, ...words }).optional();
}

/**
 * A name with the variables of CSL.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 */
const nameSchema = z.union([
  z.strictObject({
    family: text.optional(),
    given: text.optional(),
    suffix: text.optional(),
    "dropping-particle": text.optional(),
    "non-dropping-particle": text.optional(),
    "comma-suffix": z.union([text, z.number(), z.boolean()]).optional(),
    "static-ordering": z.union([text, z.number(), z.boolean()]).optional(),
    "parse-names": z.union([text, z.number(), z.boolean()]).optional(),
  }),
  z.strictObject({ literal: text }),
]);

const labelledPartSchema = z.strictObject({ label: text.optional(), text });
const abstractTextSchema = z.union([textSchema, z.array(labelledPartSchema)]);
const abstractSchema = z.union([
  textSchema,
  z.strictObject({
    en: abstractTextSchema.optional(),
    "zh-Hant": abstractTextSchema.optional(),
  }),
]);

const titleSchema = z.union([
  text,
  z
    .strictObject({
      en: text.optional(),
      "zh-Hant": text.optional(),
      original: text.optional(),
    })
    .refine((title) => title.en !== undefined || title["zh-Hant"] !== undefined),
]);

const noticeSchema = z.strictObject({
  noticePmid: z.string().regex(pmidPattern).optional(),
  noticeDoi: z.string().regex(doiPattern).optional(),
  date: date.optional(),
});

const extraSectionSchema = z.strictObject({
  heading: localizedTextSchema,
  markdown: localizedTextSchema,
});

/**
 * A paper record: the type, the validation, the field reference and the JSON Schema in one text.
 * Placeholders are taken out and identifiers normalised before it is applied.
 */
export const paperRecordSchema = z.strictObject({
  $schema: plain({
    means: {
      en: "Address of the JSON Schema, for completion in editors; ignored.",
      "zh-Hant": "JSON Schema 的位址，供編輯器自動完成；產生頁面時忽略。",
    },
  }),
  position: documented(z.int().min(1), {
    expects: { en: "a whole number from 1", "zh-Hant": "1 以上的整數" },
    means: {
      en: "Order in the collection and the number of the page; each number once in a collection. Required.",
      "zh-Hant": "在館藏中的順序與頁面編號；同一館藏內不可重複。必填。",
    },
  }),
  title: documented(titleSchema, {
    expects: {
      en: 'a string, or an object with "en", "zh-Hant" or both',
      "zh-Hant": '字串，或含 "en"、"zh-Hant"（至少其一）的物件',
    },
    means: {
      en: "The title; original is the paper's own title where it is in neither language. Required.",
      "zh-Hant": "標題；論文原標題非中英文時，另以 original 記錄。必填。",
    },
    absent: { en: "Not provided", "zh-Hant": "未提供" },
  }),
  type: documented(z.enum(cslTypes), {
    expects: {
      en: 'a CSL type such as "article-journal"',
      "zh-Hant": 'CSL 類型，例如 "article-journal"',
    },
    means: {
      en: "Kind of publication (CSL): article-journal unless said otherwise, article for a preprint.",
      "zh-Hant": "文獻類型（CSL）：預設 article-journal，預印本為 article。",
    },
  }).optional(),
  language: documented(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), {
    expects: { en: 'a BCP 47 tag such as "en"', "zh-Hant": 'BCP 47 語言標記，例如 "en"' },
    means: { en: "Language of the paper itself.", "zh-Hant": "論文本身的語言。" },
  }).optional(),
  pmid: documented(z.string().regex(pmidPattern), {
    expects: {
      en: "a string of 1–8 digits that does not start with 0",
      "zh-Hant": "1–8 位數字的字串，不以 0 開頭",
    },
    means: { en: "PubMed identifier.", "zh-Hant": "PubMed 識別碼。" },
    absent: { en: "Not provided", "zh-Hant": "未提供" },
  }).optional(),
  doi: documented(z.string().regex(doiPattern), {
    expects: { en: 'a DOI such as "10.5555/12345678"', "zh-Hant": 'DOI，例如 "10.5555/12345678"' },
    means: {
      en: "Digital Object Identifier, without the resolver's address; compared in lower case.",
      "zh-Hant": "數位物件識別碼，不含解析網址；比對時不分大小寫。",
    },
    absent: { en: "Not provided", "zh-Hant": "未提供" },
  }).optional(),
  pmcid: documented(z.string().regex(pmcidPattern), {
    expects: { en: 'a string such as "PMC1234567"', "zh-Hant": '字串，例如 "PMC1234567"' },
    means: { en: "PubMed Central identifier.", "zh-Hant": "PubMed Central 識別碼。" },
  }).optional(),
  journal: plain({
    means: { en: "Journal, book or proceedings.", "zh-Hant": "期刊、書籍或論文集名稱。" },
    absent: { en: "Unknown journal", "zh-Hant": "未知期刊" },
  }),
  authors: documented(z.array(nameSchema), {
    expects: {
      en: 'a list of {"family", "given", …} or {"literal"}',
      "zh-Hant": '{"family", "given", …} 或 {"literal"} 的清單',
    },
    means: { en: "Authors in order, as CSL names.", "zh-Hant": "依序列出的作者（CSL 姓名格式）。" },
  }).optional(),
  published: documented(date, {
    expects: dateForm,
    means: {
      en: "Date of publication, as exactly as it is known.",
      "zh-Hant": "出版日期，依所知的精確程度填寫。",
    },
    absent: { en: "To be checked", "zh-Hant": "待查" },
  }).optional(),
  volume: plain({ means: { en: "Volume.", "zh-Hant": "卷。" } }),
  issue: plain({ means: { en: "Issue.", "zh-Hant": "期。" } }),
  pages: plain({ means: { en: "Pages or article number.", "zh-Hant": "頁碼或文章編號。" } }),
  score: documented(z.union([z.number(), text]), {
    expects: { en: "a number from 0 to 10", "zh-Hant": "0 到 10 的數字" },
    means: {
      en: "The curator's opinion of the paper's worth, from 0 to 10.",
      "zh-Hant": "策展人對文獻價值的評分，0 到 10 分。",
    },
    absent: { en: "Not yet rated", "zh-Hant": "尚未評分" },
  }).optional(),
  applicationArea: localized({
    means: { en: "Where in health care it is used.", "zh-Hant": "在醫療照護中的應用領域。" },
    absent: { en: "Uncategorised", "zh-Hant": "未分類" },
  }),
  finding: localized({
    means: {
      en: "Main finding, in a phrase; the default sentences are built on it.",
      "zh-Hant": "主要發現，以一句話表示；預設句子以此組成。",
    },
    absent: { en: "To be summarised", "zh-Hant": "待整理" },
  }),
  abstract: documented(abstractSchema, {
    expects: {
      en: 'a string, or an object of "en" and "zh-Hant", each a string or a list of {"label", "text"}',
      "zh-Hant": '字串，或含 "en"、"zh-Hant" 的物件，各為字串或 {"label", "text"} 清單',
    },
    means: {
      en: "The abstract; only where its licence lets you publish it.",
      "zh-Hant": "摘要；僅在授權允許公開時填寫。",
    },
  }).optional(),
  studyType: localized({
    means: { en: "Type of study.", "zh-Hant": "研究類型。" },
    absent: { en: "Uncategorised", "zh-Hant": "未分類" },
  }),
  country: localized({
    means: { en: "Country or region of the study.", "zh-Hant": "研究的國家或地區。" },
    absent: { en: "To be checked", "zh-Hant": "待查" },
  }),
  roi: localized({
    means: { en: "Return on investment.", "zh-Hant": "投資報酬率（ROI）。" },
    absent: { en: "No value", "zh-Hant": "無數值" },
  }),
  importance: documented(level, {
    expects: levelForm,
    means: { en: "Importance, in the curator's opinion.", "zh-Hant": "策展人認定的重要性。" },
  }).optional(),
  innovation: documented(level, {
    expects: levelForm,
    means: { en: "Innovation, in the curator's opinion.", "zh-Hant": "策展人認定的創新程度。" },
  }).optional(),
  meshTerms: documented(z.array(text), {
    expects: stringsForm,
    means: { en: "Medical Subject Headings.", "zh-Hant": "醫學主題詞（MeSH）。" },
  }).optional(),
  keywords: documented(z.array(text), {
    expects: stringsForm,
    means: { en: "The authors' keywords.", "zh-Hant": "作者關鍵詞。" },
  }).optional(),
  cards: documented(cardsSchema, {
    expects: {
      en: "an object with any of core, paraphrase, qa and exceptions",
      "zh-Hant": "物件，含 core、paraphrase、qa、exceptions 任選",
    },
    means: {
      en: "Your own words for the four cards, in place of the default sentences.",
      "zh-Hant": "您為四張卡片撰寫的內容，取代預設句子。",
    },
    absent: {
      en: "Default sentences, marked as not written yet",
      "zh-Hant": "預設句子，標示為尚未撰寫",
    },
  }).optional(),
  extraSections: documented(z.array(extraSectionSchema), {
    expects: {
      en: 'a list of {"heading", "markdown"}',
      "zh-Hant": '{"heading", "markdown"} 的清單',
    },
    means: {
      en: "Further sections between the fourth card and the references; Markdown.",
      "zh-Hant": "第四張卡片與參考資訊之間的其他段落；Markdown 格式。",
    },
  }).optional(),
  status: documented(
    z.strictObject({
      retracted: noticeSchema.optional(),
      concern: noticeSchema.optional(),
      corrected: noticeSchema.optional(),
    }),
    {
      expects: {
        en: 'an object with any of retracted, concern and corrected, each {"noticePmid", "noticeDoi", "date"}',
        "zh-Hant":
          '物件，含 retracted、concern、corrected 任選，各為 {"noticePmid", "noticeDoi", "date"}',
      },
      means: {
        en: "Retraction, expression of concern or correction, with its notice.",
        "zh-Hant": "撤稿、關切聲明或勘誤，及其公告。",
      },
    },
  ).optional(),
  provenance: documented(
    z.strictObject({
      source: text.optional(),
      retrieved: date.optional(),
      curators: z.array(text).optional(),
      drafting: z.enum(["human", "machine", "mixed"]).optional(),
      verified: date.optional(),
    }),
    {
      expects: {
        en: "an object with any of source, retrieved, curators, drafting and verified",
        "zh-Hant": "物件，含 source、retrieved、curators、drafting、verified 任選",
      },
      means: {
        en: "Who vouches for what: drafting is human, machine or mixed; verified is the date on which a person checked the cards.",
        "zh-Hant":
          "內容由誰負責：drafting 為 human、machine 或 mixed；verified 為有人核對卡片的日期。",
      },
    },
  ).optional(),
  formerPaths: documented(z.array(text), {
    expects: {
      en: "a list of <collection>/<id>",
      "zh-Hant": "<collection>/<id> 的清單",
    },
    means: {
      en: "Old addresses of the page, redirected here.",
      "zh-Hant": "頁面的舊位址，會轉址到此頁。",
    },
  }).optional(),
});

export type PaperRecord = z.infer<typeof paperRecordSchema>;
export type PersonName = z.infer<typeof nameSchema>;
export type Abstract = z.infer<typeof abstractSchema>;
export type LabelledPart = z.infer<typeof labelledPartSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type ExtraSection = z.infer<typeof extraSectionSchema>;
export type Level = z.infer<typeof level>;

/** A record and its address: `/papers/<collection>/<id>`. */
export type Paper = {
  readonly collection: string;
  readonly id: string;
  readonly record: PaperRecord;
};
