import * as z from "zod";
import { documented } from "./documentation.ts";
import { paperRecordSchema } from "./paper-record.ts";

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
