import * as z from "zod";
import { type Documentation, documented } from "./documentation.ts";
import { choice, dateField } from "./field-schemas.ts";
import { doiField, pmidField } from "./identifier-fields.ts";

const noticeSchema = z.strictObject({
  noticePmid: pmidField({ means: { en: "PMID of the notice.", "zh-Hant": "公告的 PMID。" } }),
  noticeDoi: doiField({ means: { en: "DOI of the notice.", "zh-Hant": "公告的 DOI。" } }),
  date: dateField({ means: { en: "Date of the notice.", "zh-Hant": "公告的日期。" } }),
});

function notice(words: Pick<Documentation, "means">) {
  return documented(noticeSchema, {
    expects: {
      en: 'an object with any of "noticePmid", "noticeDoi" and "date"',
      "zh-Hant": '物件，含 "noticePmid"、"noticeDoi"、"date" 任選',
    },
    example: { noticePmid: "12345678", date: "2025-08-15" },
    ...words,
  }).optional();
}

/** What the journal has said of a paper since it appeared. */
export const statusSchema = z.strictObject({
  retracted: notice({ means: { en: "The paper was retracted.", "zh-Hant": "文獻已撤稿。" } }),
  concern: notice({
    means: { en: "The journal has expressed concern.", "zh-Hant": "期刊已發出關切聲明。" },
  }),
  corrected: notice({ means: { en: "The paper was corrected.", "zh-Hant": "文獻已有勘誤。" } }),
  checked: dateField({
    means: {
      en: "When a person last asked a source whether there is such a notice.",
      "zh-Hant": "最近一次由人查詢有無此類公告的日期。",
    },
  }),
});

/** What another version of a work is to it. */
export const versionRelations = ["preprint", "article", "update", "comment"] as const;

/** Another version of the same work, by its identifiers. */
export const workVersionSchema = z.strictObject({
  relation: choice(versionRelations, {
    means: {
      en: "What the other version is: the preprint, the published article, an update or a comment.",
      "zh-Hant": "另一版本為何：預印本、正式發表的論文、更新版或評論。",
    },
    example: "preprint",
  }),
  pmid: pmidField({ means: { en: "PMID of that version.", "zh-Hant": "該版本的 PMID。" } }),
  doi: doiField({ means: { en: "DOI of that version.", "zh-Hant": "該版本的 DOI。" } }),
});

/** Another version of the paper. */
export type WorkVersion = z.infer<typeof workVersionSchema>;
/** How that version stands to the paper. */
export type VersionRelation = WorkVersion["relation"];
