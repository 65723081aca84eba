import * as z from "zod";
import { cardsSchema } from "./cards-schema.ts";
import { type Documentation, documented } from "./documentation.ts";
import { copiedDoi, doiPattern } from "./doi.ts";
import {
  chineseText,
  englishText,
  localizedForm,
  localizedTextSchema,
  textSchema,
} from "./localized-text.ts";
import { needsOneOf } from "./needs-one-of.ts";
import { pmcidPattern } from "./pmcid.ts";
import { pmidPattern } from "./pmid.ts";

/** A calendar date (2025-02-30 is none), or the year or month that is known of it. */
const datePattern =
  /^(\d{4}(-(0[1-9]|1[0-2]))?|\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/;

/** One part of a page's address: a collection or an id. */
export const pathPartPattern = /^[a-z0-9]+([._-][a-z0-9]+)*$/;

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
const date = documented(z.string().regex(datePattern), {
  expects: dateForm,
  means: {
    en: "A date, as exactly as it is known.",
    "zh-Hant": "日期，依所知的精確程度填寫。",
  },
  example: "2025-08-15",
});
/** What has the form of a BCP 47 tag; whether it is one of a language is for `check`. */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const textForm = { en: "a string", "zh-Hant": "字串" };
const levelForm = { en: '"high", "medium" or "low"', "zh-Hant": '"high"、"medium" 或 "low"' };
const stringsForm = { en: "a list of strings", "zh-Hant": "字串清單" };

function localized(words: Omit<Documentation, "expects">) {
  return documented(localizedTextSchema, { expects: localizedForm, ...words }).optional();
}

function plain(words: Omit<Documentation, "expects">) {
  return documented(text, { expects: textForm, ...words }).optional();
}

const flagForm = { en: "true or false", "zh-Hant": "true 或 false" };

/** A flag of a name, which CSL also takes as a number or a text. */
function flag(words: Pick<Documentation, "means">) {
  return documented(z.union([text, z.number(), z.boolean()]), {
    expects: flagForm,
    example: false,
    ...words,
  }).optional();
}

/**
 * A name with the variables of CSL.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 */
const nameSchema = documented(
  z.union([
    needsOneOf(
      z.strictObject({
        family: plain({ means: { en: "Family name.", "zh-Hant": "姓。" }, example: "Beispiel" }),
        given: plain({ means: { en: "Given names.", "zh-Hant": "名。" }, example: "Anna B." }),
        suffix: plain({
          means: { en: "What follows the name.", "zh-Hant": "姓名後的稱號。" },
          example: "Jr.",
        }),
        "dropping-particle": plain({
          means: {
            en: "Particle that is left out where the family name stands alone.",
            "zh-Hant": "單獨稱姓時省略的姓氏前綴。",
          },
          example: "de",
        }),
        "non-dropping-particle": plain({
          means: { en: "Particle that always stays.", "zh-Hant": "不省略的姓氏前綴。" },
          example: "van",
        }),
        "comma-suffix": flag({
          means: {
            en: "Whether a comma stands before suffix.",
            "zh-Hant": "suffix 之前是否加逗號。",
          },
        }),
        "static-ordering": flag({
          means: {
            en: "Whether the family name always comes first.",
            "zh-Hant": "是否一律姓在前、名在後。",
          },
        }),
        "parse-names": flag({
          means: {
            en: "Whether particles are to be read from the names.",
            "zh-Hant": "是否由姓名辨識姓氏前綴。",
          },
        }),
      }),
      ["family", "given"],
    ),
    z.strictObject({
      literal: documented(text, {
        expects: textForm,
        means: { en: "A group, or a name as it is.", "zh-Hant": "團體名稱，或完整的姓名。" },
        example: "Example Study Group",
      }),
    }),
  ]),
  {
    expects: {
      en: 'an object with "family", "given" or both, or with "literal"',
      "zh-Hant": '含 "family"、"given"（至少其一）或 "literal" 的物件',
    },
    means: { en: "An author.", "zh-Hant": "一位作者。" },
    example: { family: "Beispiel", given: "Anna B." },
  },
);

const labelledPartSchema = z.strictObject({
  label: plain({
    means: { en: "Label of the part.", "zh-Hant": "段落標籤。" },
    example: "METHODS",
  }),
  text: documented(text, {
    expects: textForm,
    means: { en: "Text of the part.", "zh-Hant": "段落文字。" },
    example: "Text of this part.",
  }),
});
const abstractTextSchema = z.union([textSchema, z.array(labelledPartSchema)]);
const abstractSchema = z.union([
  textSchema,
  z.strictObject({
    en: documented(abstractTextSchema, englishText).optional(),
    "zh-Hant": documented(abstractTextSchema, chineseText).optional(),
  }),
]);

const titleSchema = z.union([
  text,
  needsOneOf(
    z.strictObject({
      en: plain({
        means: { en: "The title in English.", "zh-Hant": "英文標題。" },
        example: "An example title",
      }),
      "zh-Hant": plain({
        means: { en: "The title in Traditional Chinese.", "zh-Hant": "繁體中文標題。" },
        example: "範例標題",
      }),
      original: plain({
        means: {
          en: "The title in the paper's own language, where that is another one.",
          "zh-Hant": "論文原文為其他語言時的原文標題。",
        },
        example: "Ein Beispieltitel",
      }),
    }),
    ["en", "zh-Hant"],
  ),
]);

const pmidForm = {
  en: "a string of 1–8 digits that does not start with 0",
  "zh-Hant": "1–8 位數字的字串，不以 0 開頭",
};
const doiForm = {
  en: 'a DOI such as "10.5555/12345678"',
  "zh-Hant": 'DOI，例如 "10.5555/12345678"',
};
const noticeForm = {
  en: 'an object with any of "noticePmid", "noticeDoi" and "date"',
  "zh-Hant": '物件，含 "noticePmid"、"noticeDoi"、"date" 任選',
};

const noticeSchema = z.strictObject({
  noticePmid: documented(z.string().regex(pmidPattern), {
    expects: pmidForm,
    means: { en: "PMID of the notice.", "zh-Hant": "公告的 PMID。" },
    example: "12345678",
  }).optional(),
  noticeDoi: documented(z.string().regex(doiPattern), {
    expects: doiForm,
    means: { en: "DOI of the notice.", "zh-Hant": "公告的 DOI。" },
    example: "10.5555/12345678",
    accepts: copiedDoi,
  }).optional(),
  date: date.optional(),
});

function notice(words: Pick<Documentation, "means">) {
  const example = { noticePmid: "12345678", date: "2025-08-15" };
  return documented(noticeSchema, { expects: noticeForm, example, ...words }).optional();
}

const extraSectionSchema = z.strictObject({
  heading: documented(localizedTextSchema, {
    expects: localizedForm,
    means: { en: "Heading of the section.", "zh-Hant": "段落標題。" },
    example: { en: "Further reading", "zh-Hant": "延伸閱讀" },
  }),
  markdown: documented(localizedTextSchema, {
    expects: localizedForm,
    means: { en: "Text of the section, in Markdown.", "zh-Hant": "段落內容，Markdown 格式。" },
    example: { en: "See *also* …", "zh-Hant": "另見……" },
  }),
});

/**
 * A paper record: the type, the validation, the field reference and the JSON Schema in one text.
 * Placeholders are taken out and identifiers normalised before it is applied.
 */
export const paperRecordSchema = z.strictObject({
  $schema: plain({
    example: "../../static/schema/paper-record.schema.json",
    means: {
      en: "Address of the JSON Schema, for completion in editors; ignored.",
      "zh-Hant": "JSON Schema 的位址，供編輯器自動完成；產生頁面時忽略。",
    },
  }),
  position: documented(z.int().min(1), {
    expects: { en: "a whole number from 1", "zh-Hant": "1 以上的整數" },
    example: 1,
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
    absent: { en: "Not provided", "zh-Hant": "未提供" },
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
  pmid: documented(z.string().regex(pmidPattern), {
    expects: pmidForm,
    example: "12345678",
    means: { en: "PubMed identifier.", "zh-Hant": "PubMed 識別碼。" },
    absent: { en: "Not provided", "zh-Hant": "未提供" },
  }).optional(),
  doi: documented(z.string().regex(doiPattern), {
    expects: doiForm,
    accepts: copiedDoi,
    example: "10.5555/12345678",
    means: {
      en: "Digital Object Identifier, without the resolver's address; compared in lower case.",
      "zh-Hant": "數位物件識別碼，不含解析網址；比對時不分大小寫。",
    },
    absent: { en: "Not provided", "zh-Hant": "未提供" },
  }).optional(),
  pmcid: documented(z.string().regex(pmcidPattern), {
    expects: { en: 'a string such as "PMC1234567"', "zh-Hant": '字串，例如 "PMC1234567"' },
    example: "PMC1234567",
    means: { en: "PubMed Central identifier.", "zh-Hant": "PubMed Central 識別碼。" },
  }).optional(),
  journal: plain({
    example: "Journal of Examples",
    means: { en: "Journal, book or proceedings.", "zh-Hant": "期刊、書籍或論文集名稱。" },
    absent: { en: "Unknown journal", "zh-Hant": "未知期刊" },
  }),
  authors: documented(z.array(nameSchema), {
    expects: {
      en: 'a list of {"family", "given", …} or {"literal"}',
      "zh-Hant": '{"family", "given", …} 或 {"literal"} 的清單',
    },
    example: [{ family: "Beispiel", given: "Anna B." }, { literal: "Example Study Group" }],
    means: { en: "Authors in order, as CSL names.", "zh-Hant": "依序列出的作者（CSL 姓名格式）。" },
  }).optional(),
  published: documented(date, {
    expects: dateForm,
    example: "2025-08-15",
    means: {
      en: "Date of publication, as exactly as it is known.",
      "zh-Hant": "出版日期，依所知的精確程度填寫。",
    },
    absent: { en: "To be checked", "zh-Hant": "待查" },
  }).optional(),
  volume: plain({ example: "12", means: { en: "Volume.", "zh-Hant": "卷。" } }),
  issue: plain({ example: "3", means: { en: "Issue.", "zh-Hant": "期。" } }),
  pages: plain({
    example: "45-52",
    means: { en: "Pages or article number.", "zh-Hant": "頁碼或文章編號。" },
  }),
  score: documented(z.union([z.number(), text]), {
    expects: { en: "a number from 0 to 10", "zh-Hant": "0 到 10 的數字" },
    example: 8.5,
    means: {
      en: "The curator's opinion of the paper's worth, from 0 to 10.",
      "zh-Hant": "策展人對文獻價值的評分，0 到 10 分。",
    },
    absent: { en: "Not yet rated", "zh-Hant": "尚未評分" },
  }).optional(),
  applicationArea: localized({
    example: { en: "Emergency medicine", "zh-Hant": "急診醫學" },
    means: { en: "Where in health care it is used.", "zh-Hant": "在醫療照護中的應用領域。" },
    absent: { en: "Uncategorised", "zh-Hant": "未分類" },
  }),
  finding: localized({
    example: { en: "Reading time fell by 20%", "zh-Hant": "判讀時間減少 20%" },
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
    example: { en: [{ label: "METHODS", text: "Text of this part." }] },
    means: {
      en: "The abstract; only where its licence lets you publish it.",
      "zh-Hant": "摘要；僅在授權允許公開時填寫。",
    },
  }).optional(),
  studyType: localized({
    example: { en: "Cohort study", "zh-Hant": "世代研究" },
    means: { en: "Type of study.", "zh-Hant": "研究類型。" },
    absent: { en: "Uncategorised", "zh-Hant": "未分類" },
  }),
  country: localized({
    example: { en: "Taiwan", "zh-Hant": "臺灣" },
    means: { en: "Country or region of the study.", "zh-Hant": "研究的國家或地區。" },
    absent: { en: "To be checked", "zh-Hant": "待查" },
  }),
  roi: localized({
    example: { en: "1.8 within a year", "zh-Hant": "一年內 1.8" },
    means: { en: "Return on investment.", "zh-Hant": "投資報酬率（ROI）。" },
    absent: { en: "No value", "zh-Hant": "無數值" },
  }),
  importance: documented(level, {
    expects: levelForm,
    example: "high",
    means: { en: "Importance, in the curator's opinion.", "zh-Hant": "策展人認定的重要性。" },
  }).optional(),
  innovation: documented(level, {
    expects: levelForm,
    example: "medium",
    means: { en: "Innovation, in the curator's opinion.", "zh-Hant": "策展人認定的創新程度。" },
  }).optional(),
  meshTerms: documented(z.array(text), {
    expects: stringsForm,
    example: ["Emergency Medicine"],
    means: { en: "Medical Subject Headings.", "zh-Hant": "醫學主題詞（MeSH）。" },
  }).optional(),
  keywords: documented(z.array(text), {
    expects: stringsForm,
    example: ["triage"],
    means: { en: "The authors' keywords.", "zh-Hant": "作者關鍵詞。" },
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
    example: [{ heading: "Further reading", markdown: "See *also* …" }],
    means: {
      en: "Further sections between the fourth card and the references; Markdown.",
      "zh-Hant": "第四張卡片與參考資訊之間的其他段落；Markdown 格式。",
    },
  }).optional(),
  status: documented(
    z.strictObject({
      retracted: notice({ means: { en: "The paper was retracted.", "zh-Hant": "文獻已撤稿。" } }),
      concern: notice({
        means: { en: "The journal has expressed concern.", "zh-Hant": "期刊已發出關切聲明。" },
      }),
      corrected: notice({ means: { en: "The paper was corrected.", "zh-Hant": "文獻已有勘誤。" } }),
    }),
    {
      expects: {
        en: 'an object with any of retracted, concern and corrected, each {"noticePmid", "noticeDoi", "date"}',
        "zh-Hant":
          '物件，含 retracted、concern、corrected 任選，各為 {"noticePmid", "noticeDoi", "date"}',
      },
      example: { retracted: { noticePmid: "12345678", date: "2025-08-15" } },
      means: {
        en: "Retraction, expression of concern or correction, with its notice.",
        "zh-Hant": "撤稿、關切聲明或勘誤，及其公告。",
      },
    },
  ).optional(),
  provenance: documented(
    z.strictObject({
      source: plain({
        means: { en: "Where the data come from.", "zh-Hant": "資料來源。" },
        example: "PubMed",
      }),
      retrieved: documented(date, {
        expects: dateForm,
        means: { en: "When they were taken from there.", "zh-Hant": "擷取資料的日期。" },
        example: "2025-08-15",
      }).optional(),
      curators: documented(z.array(text), {
        expects: stringsForm,
        means: { en: "Who wrote the cards.", "zh-Hant": "撰寫卡片的策展人。" },
        example: ["A. Curator"],
      }).optional(),
      drafting: documented(z.enum(["human", "machine", "mixed"]), {
        expects: {
          en: '"human", "machine" or "mixed"',
          "zh-Hant": '"human"、"machine" 或 "mixed"',
        },
        means: { en: "Who drafted the cards.", "zh-Hant": "卡片由誰起草。" },
        example: "human",
      }).optional(),
      verified: documented(date, {
        expects: dateForm,
        means: {
          en: "When a person checked the cards.",
          "zh-Hant": "有人核對卡片的日期。",
        },
        example: "2025-08-15",
      }).optional(),
    }),
    {
      expects: {
        en: "an object with any of source, retrieved, curators, drafting and verified",
        "zh-Hant": "物件，含 source、retrieved、curators、drafting、verified 任選",
      },
      example: { source: "PubMed", drafting: "human" },
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
    example: ["pubmed/pubmed-68"],
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
