import * as z from "zod";
import { documented } from "./documentation.ts";
import { localizedTextSchema } from "./localized-text-schema.ts";

/** `_collection.json`: what the navigation says of a folder of records. */
export const collectionSchema = z.strictObject({
  $schema: documented(z.string(), {
    expects: { en: "a string", "zh-Hant": "字串" },
    means: {
      en: "Address of the JSON Schema, for completion in editors; ignored.",
      "zh-Hant": "JSON Schema 的位址，供編輯器自動完成；產生頁面時忽略。",
    },
    example: "../../static/schema/collection.schema.json",
  }).optional(),
  label: documented(localizedTextSchema, {
    expects: {
      en: 'a string, or {"en": "…", "zh-Hant": "…"}',
      "zh-Hant": '字串，或 {"en": "…", "zh-Hant": "…"}',
    },
    means: { en: "Name of the collection.", "zh-Hant": "館藏名稱。" },
    absent: { en: "the folder's name", "zh-Hant": "資料夾名稱" },
    example: { en: "Radiology", "zh-Hant": "放射科" },
  }).optional(),
  description: documented(localizedTextSchema, {
    expects: {
      en: 'a string, or {"en": "…", "zh-Hant": "…"}',
      "zh-Hant": '字串，或 {"en": "…", "zh-Hant": "…"}',
    },
    means: { en: "What the collection holds.", "zh-Hant": "館藏內容說明。" },
    example: { en: "Papers that we read together.", "zh-Hant": "我們共同閱讀的文獻。" },
  }).optional(),
  position: documented(z.int().min(1), {
    expects: { en: "a whole number from 1", "zh-Hant": "1 以上的整數" },
    means: { en: "Place in the navigation.", "zh-Hant": "在導覽中的順序。" },
    example: 1,
  }).optional(),
});
