import * as z from "zod";
import { countryCodes } from "../values/country-names.ts";
import { cslTypes } from "../values/csl-types.ts";
import { conducts, designs } from "../values/design.ts";
import { languageSchema } from "../values/language.ts";
import { pmcidPattern } from "../values/pmcid.ts";
import { absentWords } from "./absent-words.ts";
import { abstractSchema } from "./abstract.ts";
import { cardsSchema } from "./cards-schema.ts";
import { type Documentation, documented } from "./documentation.ts";
import {
  choice,
  dateField,
  localizedField,
  position,
  requiredLocalized,
  requiredText,
  schemaField,
  textField,
  textsField,
  titleSchema,
} from "./field-schemas.ts";
import { doiField, pmidField } from "./identifier-fields.ts";
import { personNameSchema } from "./person-name.ts";
import { acceptedFindingSchema, provenanceSchema } from "./provenance.ts";
import { statusSchema, workVersionSchema } from "./status.ts";

/** The grades of importance and innovation, the highest first. */
export const levels = ["high", "medium", "low"] as const;

const countrySchema = documented(z.enum(countryCodes), {
  expects: {
    en: 'a code of ISO 3166-1 such as "TW"',
    "zh-Hant": 'ISO 3166-1 國家/地區代碼，例如 "TW"',
  },
  means: { en: "A country or region.", "zh-Hant": "國家或地區。" },
  example: "TW",
});

/** Countries and regions by their codes. */
function countriesField(words: Omit<Documentation, "expects">) {
  return documented(z.array(countrySchema), {
    expects: {
      en: 'a list of codes of ISO 3166-1 such as "TW"',
      "zh-Hant": 'ISO 3166-1 國家/地區代碼的清單，例如 "TW"',
    },
    ...words,
  }).optional();
}

const funderSchema = z.strictObject({
  name: requiredText({
    means: { en: "Who gave the money.", "zh-Hant": "經費來源。" },
    example: "Example Research Council",
  }),
  id: textField({
    means: { en: "Number of the grant.", "zh-Hant": "計畫編號。" },
    example: "EX-123",
  }),
});

const extraSectionSchema = z.strictObject({
  heading: requiredLocalized({
    means: { en: "Heading of the section.", "zh-Hant": "段落標題。" },
    example: { en: "Further reading", "zh-Hant": "延伸閱讀" },
  }),
  markdown: requiredLocalized({
    means: { en: "Text of the section, in Markdown.", "zh-Hant": "段落內容，Markdown 格式。" },
    example: { en: "See *also* …", "zh-Hant": "另見……" },
  }),
});

/**
 * A paper record: the type, the validation, the field reference and the JSON Schema in one text.
 * Placeholders are taken out and identifiers normalised before it is applied.
 */
export const paperRecordSchema = z.strictObject({
  $schema: schemaField("paper-record"),
  position: position({
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
    example: { en: "An example title", "zh-Hant": "範例標題" },
    means: {
      en: "The title; original is the paper's own title where it is in neither language. Required.",
      "zh-Hant": "標題；論文原標題非中英文時，另以 original 記錄。必填。",
    },
    absent: absentWords.title,
  }),
  type: documented(z.enum(cslTypes), {
    expects: {
      en: 'a CSL type such as "article-journal"',
      "zh-Hant": 'CSL 類型，例如 "article-journal"',
    },
    example: "article-journal",
    means: {
      en: "Kind of publication (CSL): article-journal unless said otherwise, article for a preprint.",
      "zh-Hant": "文獻類型（CSL）：預設 article-journal，預印本為 article。",
    },
  }).optional(),
  language: documented(languageSchema, {
    expects: { en: 'a BCP 47 tag such as "en"', "zh-Hant": 'BCP 47 語言標記，例如 "en"' },
    example: "en",
    means: { en: "Language of the paper itself.", "zh-Hant": "論文本身的語言。" },
  }).optional(),
  pmid: pmidField({
    means: { en: "PubMed identifier.", "zh-Hant": "PubMed 識別碼。" },
    absent: absentWords.pmid,
  }),
  doi: doiField({
    means: {
      en: "Digital Object Identifier, without the resolver's address; compared in lower case.",
      "zh-Hant": "數位物件識別碼，不含解析網址；比對時不分大小寫。",
    },
    absent: absentWords.doi,
  }),
  pmcid: documented(z.string().regex(pmcidPattern), {
    expects: { en: 'a string such as "PMC1234567"', "zh-Hant": '字串，例如 "PMC1234567"' },
    example: "PMC1234567",
    means: { en: "PubMed Central identifier.", "zh-Hant": "PubMed Central 識別碼。" },
  }).optional(),
  journal: textField({
    example: "Journal of Examples",
    means: { en: "Journal, book or proceedings.", "zh-Hant": "期刊、書籍或論文集名稱。" },
    absent: absentWords.journal,
  }),
  authors: documented(z.array(personNameSchema), {
    expects: {
      en: 'a list of {"family", "given", …} or {"literal"}',
      "zh-Hant": '{"family", "given", …} 或 {"literal"} 的清單',
    },
    example: [{ family: "Beispiel", given: "Anna B." }, { literal: "Example Study Group" }],
    means: { en: "Authors in order, as CSL names.", "zh-Hant": "依序列出的作者（CSL 姓名格式）。" },
  }).optional(),
  published: dateField({
    means: {
      en: "Date of publication, as exactly as it is known.",
      "zh-Hant": "出版日期，依所知的精確程度填寫。",
    },
    absent: absentWords.year,
  }),
  volume: textField({ example: "12", means: { en: "Volume.", "zh-Hant": "卷。" } }),
  issue: textField({ example: "3", means: { en: "Issue.", "zh-Hant": "期。" } }),
  pages: textField({
    example: "45-52",
    means: { en: "Pages or article number.", "zh-Hant": "頁碼或文章編號。" },
  }),
  score: documented(z.union([z.number(), z.string()]), {
    expects: { en: "a number from 0 to 10", "zh-Hant": "0 到 10 的數字" },
    example: 8.5,
    means: {
      en: "The curator's opinion of the paper's worth, from 0 to 10.",
      "zh-Hant": "策展人對文獻價值的評分，0 到 10 分。",
    },
    absent: absentWords.score,
  }).optional(),
  applicationArea: localizedField({
    example: { en: "Emergency medicine", "zh-Hant": "急診醫學" },
    means: { en: "Where in health care it is used.", "zh-Hant": "在醫療照護中的應用領域。" },
    absent: absentWords.area,
  }),
  finding: localizedField({
    example: { en: "Reading time fell by 20%", "zh-Hant": "判讀時間減少 20%" },
    means: {
      en: "Main finding, in a phrase; the default sentences are built on it.",
      "zh-Hant": "主要發現，以一句話表示；預設句子以此組成。",
    },
    absent: absentWords.finding,
  }),
  abstract: documented(abstractSchema, {
    expects: {
      en: 'a string, or an object of "en" and "zh-Hant", each a string or a list of {"label", "text"}',
      "zh-Hant": '字串，或含 "en"、"zh-Hant" 的物件，各為字串或 {"label", "text"} 清單',
    },
    example: { en: [{ label: "METHODS", text: "Text of this part." }] },
    means: {
      en: "The abstract; only where its licence lets you publish it.",
      "zh-Hant": "摘要；僅在授權允許公開時填寫。",
    },
  }).optional(),
  design: documented(z.enum(designs), {
    expects: {
      en: 'an id of the list of designs such as "cohort"',
      "zh-Hant": '研究設計清單中的代號，例如 "cohort"',
    },
    example: "cohort",
    means: {
      en: "Design of the study, from a fixed list; its name stands as the type of study where studyType is absent.",
      "zh-Hant": "研究設計，取自固定清單；沒有 studyType 時，以其名稱作為研究類型。",
    },
  }).optional(),
  conduct: choice(conducts, {
    example: "prospective",
    means: {
      en: "Whether the data were collected after the study was planned, before it, or both; shown with the design.",
      "zh-Hant": "資料收集於研究規劃之後（前瞻性）、之前（回溯性）或兩者皆有；與研究設計一併顯示。",
    },
  }).optional(),
  studyType: localizedField({
    example: { en: "Cohort study", "zh-Hant": "世代研究" },
    means: {
      en: "Type of study, in the curator's words.",
      "zh-Hant": "研究類型，以策展人的用語填寫。",
    },
    absent: absentWords.studyType,
  }),
  areas: textsField({
    example: ["emergency-medicine"],
    means: {
      en: "Fields of application, by their ids in records/_areas.json; their names stand as the application area where applicationArea is absent.",
      "zh-Hant":
        "應用領域，使用 records/_areas.json 中的代號；沒有 applicationArea 時，以其名稱作為應用領域。",
    },
  }),
  countries: countriesField({
    example: ["TW"],
    means: {
      en: "Where the people or data studied come from; the names stand as the country where country is absent.",
      "zh-Hant": "研究對象或資料的來源國家/地區；沒有 country 時，以其名稱作為國家/地區。",
    },
  }),
  country: localizedField({
    example: { en: "Taiwan", "zh-Hant": "臺灣" },
    means: {
      en: "Country or region of the study, in the curator's words.",
      "zh-Hant": "研究的國家或地區，以策展人的用語填寫。",
    },
    absent: absentWords.country,
  }),
  authorCountries: countriesField({
    example: ["TW", "JP"],
    means: {
      en: "Countries of the authors' affiliations, the first author's first; never shown as the country of the study.",
      "zh-Hant": "作者所屬機構的國家/地區，第一作者居首；不會顯示為研究的國家/地區。",
    },
  }),
  roi: localizedField({
    example: { en: "1.8 within a year", "zh-Hant": "一年內 1.8" },
    means: { en: "Return on investment.", "zh-Hant": "投資報酬率（ROI）。" },
    absent: absentWords.roi,
  }),
  importance: choice(levels, {
    example: "high",
    means: { en: "Importance, in the curator's opinion.", "zh-Hant": "策展人認定的重要性。" },
  }).optional(),
  innovation: choice(levels, {
    example: "medium",
    means: { en: "Innovation, in the curator's opinion.", "zh-Hant": "策展人認定的創新程度。" },
  }).optional(),
  meshTerms: textsField({
    example: ["Emergency Medicine"],
    means: { en: "Medical Subject Headings.", "zh-Hant": "醫學主題詞（MeSH）。" },
  }),
  keywords: textsField({
    example: ["triage"],
    means: { en: "The authors' keywords.", "zh-Hant": "作者關鍵詞。" },
  }),
  tags: textsField({
    example: ["journal club"],
    means: { en: "The curators' own labels.", "zh-Hant": "策展人自訂的標籤。" },
  }),
  topic: localizedField({
    example: { en: "Triage by telephone", "zh-Hant": "電話檢傷" },
    means: {
      en: "A short heading of the curators' own, above the title.",
      "zh-Hant": "策展人所訂的簡短主題，顯示在標題上方。",
    },
  }),
  funding: documented(z.array(funderSchema), {
    expects: { en: 'a list of {"name", "id"}', "zh-Hant": '{"name", "id"} 的清單' },
    example: [{ name: "Example Research Council", id: "EX-123" }],
    means: { en: "Who paid for the study.", "zh-Hant": "研究經費來源。" },
  }).optional(),
  versions: documented(z.array(workVersionSchema), {
    expects: {
      en: 'a list of {"relation", "pmid", "doi"}',
      "zh-Hant": '{"relation", "pmid", "doi"} 的清單',
    },
    example: [{ relation: "preprint", doi: "10.5555/12345678" }],
    means: {
      en: "Other versions of the same work: its preprint, the published article, an update or a comment.",
      "zh-Hant": "同一著作的其他版本：預印本、正式發表的論文、更新版或評論。",
    },
  }).optional(),
  added: dateField({
    means: {
      en: "When the paper came into the collection; the day that git first has the record where absent.",
      "zh-Hant": "文獻收錄的日期；未填寫時，為 git 首次出現此紀錄的日期。",
    },
  }),
  accepted: documented(z.array(acceptedFindingSchema), {
    expects: {
      en: 'a list of {"code", "pointer", "reason"}',
      "zh-Hant": '{"code", "pointer", "reason"} 的清單',
    },
    example: [{ code: "title-final-period", reason: "The journal prints it so." }],
    means: {
      en: "Findings of check that a curator looked at and accepts, each with the reason.",
      "zh-Hant": "策展人檢視後接受的檢查結果，各附理由。",
    },
  }).optional(),
  cards: documented(cardsSchema, {
    expects: {
      en: "an object with any of core, paraphrase, qa and exceptions",
      "zh-Hant": "物件，含 core、paraphrase、qa、exceptions 任選",
    },
    example: {
      exceptions: { limitations: [{ en: "One centre only.", "zh-Hant": "僅單一中心。" }] },
    },
    means: {
      en: "Your own words for the four cards, in place of the default sentences.",
      "zh-Hant": "您為四張卡片撰寫的內容，取代預設句子。",
    },
    absent: absentWords.cards,
  }).optional(),
  extraSections: documented(z.array(extraSectionSchema), {
    expects: {
      en: 'a list of {"heading", "markdown"}',
      "zh-Hant": '{"heading", "markdown"} 的清單',
    },
    example: [{ heading: "Further reading", markdown: "See *also* …" }],
    means: {
      en: "Further sections between the fourth card and the references; Markdown.",
      "zh-Hant": "第四張卡片與參考資訊之間的其他段落；Markdown 格式。",
    },
  }).optional(),
  status: documented(statusSchema, {
    expects: {
      en: 'an object with any of retracted, concern and corrected, each {"noticePmid", "noticeDoi", "date"}, and checked',
      "zh-Hant":
        '物件，含 retracted、concern、corrected（各為 {"noticePmid", "noticeDoi", "date"}）、checked 任選',
    },
    example: { retracted: { noticePmid: "12345678", date: "2025-08-15" } },
    means: {
      en: "Retraction, expression of concern or correction, with its notice; checked is the date on which a person last asked.",
      "zh-Hant": "撤稿、關切聲明或勘誤，及其公告；checked 為最近一次由人查詢的日期。",
    },
  }).optional(),
  provenance: documented(provenanceSchema, {
    expects: {
      en: "an object with any of source, retrieved, curators, drafting, verified and abstractHash",
      "zh-Hant": "物件，含 source、retrieved、curators、drafting、verified、abstractHash 任選",
    },
    example: { source: "PubMed", drafting: "human" },
    means: {
      en: 'Who vouches for what: drafting is human, machine or mixed; verified is the date on which a person checked the cards, or {"date", "by"}; abstractHash is that of the abstract that the cards were written from.',
      "zh-Hant":
        '內容由誰負責：drafting 為 human、machine 或 mixed；verified 為有人核對卡片的日期，或 {"date", "by"}；abstractHash 為撰寫卡片時所依摘要的雜湊值。',
    },
  }).optional(),
  formerPaths: documented(z.array(z.string()), {
    expects: {
      en: "a list of <collection>/<id>",
      "zh-Hant": "<collection>/<id> 的清單",
    },
    example: ["pubmed/pubmed-68"],
    means: {
      en: "Old addresses of the page, redirected here.",
      "zh-Hant": "頁面的舊位址，會轉址到此頁。",
    },
  }).optional(),
  formerAddresses: documented(z.array(z.string()), {
    expects: {
      en: 'a list of addresses within the site that begin with "/"',
      "zh-Hant": '以 "/" 開頭的站內位址清單',
    },
    example: ["/docs/papers/triage"],
    means: {
      en: "Addresses of the page on an earlier site, without base path, redirected here.",
      "zh-Hant": "頁面在先前網站上的位址（不含基底路徑），會轉址到此頁。",
    },
  }).optional(),
});

/** A record without an error, placeholders left out. */
export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** A record as a line of a `.jsonl` file: the same fields, and the `id` that a file has in its name. */
export const recordLineSchema = paperRecordSchema.extend({
  id: documented(z.string(), {
    expects: {
      en: 'a name such as "pubmed-69"',
      "zh-Hant": '識別名稱，例如 "pubmed-69"',
    },
    means: {
      en: "Last part of the page's address. Required in a .jsonl file, and only there.",
      "zh-Hant": "頁面位址的最後一段。僅於 .jsonl 檔案中使用，且為必填。",
    },
    example: "pubmed-69",
  }),
});

/** What is right of a record with errors. */
export const recordFieldsSchema = paperRecordSchema.partial();

/** The fields of a record that are right by themselves; none need be there. */
export type RecordFields = z.output<typeof recordFieldsSchema>;

/** How important a paper is, or how new what it does. */
export type Level = (typeof levels)[number];

/** A record and its address: `/papers/<collection>/<id>`. */
export type Paper = {
  readonly collection: string;
  readonly id: string;
  readonly record: PaperRecord;
};
