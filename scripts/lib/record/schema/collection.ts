import * as z from "zod";
import { localizedField, position, schemaField } from "./field-schemas.ts";

/** `_collection.json`: what the navigation says of a folder of records. */
export const collectionSchema = z.strictObject({
  $schema: schemaField("collection"),
  label: localizedField({
    means: { en: "Name of the collection.", "zh-Hant": "館藏名稱。" },
    absent: { en: "the folder's name", "zh-Hant": "資料夾名稱" },
    example: { en: "Radiology", "zh-Hant": "放射科" },
  }),
  description: localizedField({
    means: { en: "What the collection holds.", "zh-Hant": "館藏內容說明。" },
    example: { en: "Papers that we read together.", "zh-Hant": "我們共同閱讀的文獻。" },
  }),
  position: position({
    means: { en: "Place in the navigation.", "zh-Hant": "在導覽中的順序。" },
  }).optional(),
});
