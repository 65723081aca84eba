import { locales } from "../locale.ts";
import { collectionSchema } from "../record/schema/collection.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { termsSchema } from "../record/schema/terms-schema.ts";
import { renderCheckReference } from "./render-check-reference.ts";
import { renderFieldReference } from "./render-field-reference.ts";
import { renderImportReference } from "./render-import-reference.ts";
import { renderJsonSchema } from "./render-json-schema.ts";

const guides = {
  "zh-Hant": "docs/guide",
  en: "i18n/en/docusaurus-plugin-content-docs/current/guide",
} as const;

/** Text of every committed file that is made from the schema and the rules, by repository-relative path. */
export function buildReferenceFiles(): Map<string, string> {
  const files = new Map([
    ["static/schema/paper-record.schema.json", renderJsonSchema(paperRecordSchema)],
    ["static/schema/collection.schema.json", renderJsonSchema(collectionSchema)],
    ["static/schema/terms.schema.json", renderJsonSchema(termsSchema)],
  ]);
  for (const locale of locales) {
    files.set(`${guides[locale]}/fields.md`, renderFieldReference(locale));
    files.set(`${guides[locale]}/import-fields.md`, renderImportReference(locale));
    files.set(`${guides[locale]}/checks.md`, renderCheckReference(locale));
  }
  return files;
}
