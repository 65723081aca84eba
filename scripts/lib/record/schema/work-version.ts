import * as z from "zod";
import { documented } from "./documentation.ts";
import { doiField, pmidField } from "./patterned-fields.ts";

/** What another version of a work is to it. */
export const versionRelations = ["preprint", "article", "update", "comment"] as const;

/** Another version of the same work, by its identifiers. */
export const workVersionSchema = z.strictObject({
  relation: documented(z.enum(versionRelations), {
    expects: {
      en: '"preprint", "article", "update" or "comment"',
      "zh-Hant": '"preprint"、"article"、"update" 或 "comment"',
    },
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
