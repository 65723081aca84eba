import type * as z from "zod";
import type { Bilingual, Locale } from "../locale.ts";
import { areaSchema } from "../record/schema/area.ts";
import { cardsSchema } from "../record/schema/cards-schema.ts";
import { collectionSchema } from "../record/schema/collection.ts";
import { documentationOf } from "../record/schema/documentation.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { statementSchema } from "../record/schema/statement-schema.ts";
import { termSchema } from "../record/schema/terms-schema.ts";
import { designNames, designs } from "../record/values/design.ts";
import { type Cell, renderTable } from "./render-table.ts";

const words = {
  title: { "zh-Hant": "欄位參考", en: "Field reference" },
  intro: {
    "zh-Hant":
      "一筆紀錄可有下列欄位。標示「必填」的欄位一定要有，其他欄位不知道時請留空不寫。本頁由紀錄的結構定義產生。",
    en: "A record may have these fields. Those marked as required must be there; leave out any other that you don't know. This page is made from the schema of the records.",
  },
  localized: {
    "zh-Hant":
      '有兩種語言的欄位可寫成 {"en": "…", "zh-Hant": "…"}，其中一種可省略；也可只寫一個字串，含有漢字者視為中文，其他視為英文。長文字可寫成字串清單，每項一行（Markdown 欄位為一段）。',
    en: 'A field in two languages is {"en": "…", "zh-Hant": "…"}, and either may be left out. A plain string will do, too: it counts as Chinese where it has a Han character, as English otherwise. Long text may be a list of strings, one a line (a paragraph in Markdown fields).',
  },
  editors: { "zh-Hant": "編輯器看不出的問題", en: "What editors can't know" },
  editorsIntro: {
    "zh-Hant":
      "編輯器依 JSON Schema 檢查，結果與 check 的錯誤相同；看不出的只有：兩筆紀錄之間的問題（編號、識別名稱或位址重複）、問題的識別名稱重複、_areas.json 沒有的領域、檔案本身的問題（編碼、大小、巢狀層數、重複的欄位）、文字中的 U+0000 與不完整的字元，以及 DOI 網址中以百分號編碼的空白。check 的警告在編輯器中不會顯示。",
    en: "Editors go by the JSON Schema and object to what check calls an error. They can't know: what lies between records (a position, id or address given twice), a question's id given twice, an area that _areas.json doesn't have, what lies in the file (encoding, size, nesting, a field given twice), U+0000 and half characters in a text, and a blank that a DOI's address has percent-encoded. Warnings of check are not shown in editors.",
  },
  field: { "zh-Hant": "欄位", en: "Field" },
  form: { "zh-Hant": "格式", en: "Form" },
  meaning: { "zh-Hant": "意義", en: "Meaning" },
  absent: { "zh-Hant": "沒有時頁面顯示", en: "Where absent, the page shows" },
  nothing: { "zh-Hant": "不顯示", en: "nothing" },
  cards: { "zh-Hant": "四張卡片", en: "The four cards" },
  cardsIntro: {
    "zh-Hant": "cards 欄位的每個部分取代一個段落的預設文字；markdown 取代整張卡片的內容。",
    en: "Each part of the field cards takes the place of one section's default text; markdown takes that of a whole card.",
  },
  statement: { "zh-Hant": "陳述", en: "Statements" },
  designs: { "zh-Hant": "研究設計", en: "Designs" },
  designsIntro: {
    "zh-Hant": "design 欄位的代號與頁面上的名稱。預印本不是研究設計，請寫在 type（article）。",
    en: "The ids of the field design, and what pages call them. A preprint is no design: it is the type article.",
  },
  id: { "zh-Hant": "代號", en: "Id" },
  name: { "zh-Hant": "名稱", en: "Name" },
  areas: { "zh-Hant": "應用領域", en: "Areas" },
  areasIntro: {
    "zh-Hant":
      "records/_areas.json 列出 areas 欄位可用的領域，以代號（小寫字母、數字與連字號）為鍵。選擇較大的領域時，也會找到其下各領域的文獻。文獻已使用的代號請勿更改。",
    en: "The file records/_areas.json has the areas that the field areas can name, by their ids (small letters, digits and hyphens). Readers who choose a broader area find the papers of those in it as well. Don't change an id that papers use.",
  },
  collection: { "zh-Hant": "館藏", en: "Collections" },
  collectionIntro: {
    "zh-Hant": "資料夾中的 _collection.json 說明這個館藏；沒有這個檔案也可以。",
    en: "The file _collection.json in a folder says what the collection is; a folder can do without.",
  },
  terms: { "zh-Hant": "用語", en: "Terms" },
  termsIntro: {
    "zh-Hant":
      "records/_terms.json 是用語的清單，補充並優先於程式已知的臺灣用語；沒有這個檔案也可以。check 會指出卡片中不使用的詞。清單不能有 $schema；VS Code 依 .vscode/settings.json 找到它的 JSON Schema（static/schema/terms.schema.json）。",
    en: "The file records/_terms.json is a list of terms, beside and before those that the program knows of Taiwan’s usage; you can do without it. check names the words in the cards that are not to be used. A list can have no $schema; VS Code finds its JSON Schema (static/schema/terms.schema.json) by .vscode/settings.json.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The guide's page on the fields of a record, in Markdown with front matter. */
export function renderFieldReference(locale: Locale): string {
  const say = (text: Bilingual) => text[locale];
  const statement = documentationOf(statementSchema);
  const statements =
    statement === undefined ? [] : [[say(statement.expects), say(statement.means)]];
  return [
    `---\nsidebar_position: 3\ntitle: ${say(words.title)}\n---\n`,
    `# ${say(words.title)}\n`,
    `${say(words.intro)}\n`,
    renderFields(paperRecordSchema, locale),
    `${say(words.localized)}\n`,
    `## ${say(words.cards)} {#cards}\n`,
    `${say(words.cardsIntro)}\n`,
    renderFields(cardsSchema, locale),
    `## ${say(words.statement)} {#statements}\n`,
    renderTable([say(words.form), say(words.meaning)], statements),
    `## ${say(words.designs)} {#designs}\n`,
    `${say(words.designsIntro)}\n`,
    renderTable(
      [say(words.id), say(words.name)],
      designs.map((id) => [{ code: id }, say(designNames[id])]),
    ),
    `## ${say(words.areas)} {#areas}\n`,
    `${say(words.areasIntro)}\n`,
    renderFields(areaSchema, locale),
    `## ${say(words.collection)} {#collections}\n`,
    `${say(words.collectionIntro)}\n`,
    renderFields(collectionSchema, locale),
    `## ${say(words.terms)} {#terms}\n`,
    `${say(words.termsIntro)}\n`,
    renderFields(termSchema, locale),
    `## ${say(words.editors)} {#editors}\n`,
    `${say(words.editorsIntro)}\n`,
  ].join("\n");
}

/**
 * A table of an object's fields; those without documentation are left out. What stands in place of
 * an absent field is a column only where there is something to say.
 */
function renderFields(schema: z.ZodObject, locale: Locale): string {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    const documentation = documentationOf(field);
    return documentation === undefined ? [] : [{ name, ...documentation }];
  });
  const columns = fields.some(({ absent }) => absent !== undefined) ? 4 : 3;
  const head = [words.field, words.form, words.meaning, words.absent].map((text) => text[locale]);
  const rows = fields.map(({ name, expects, means, absent = words.nothing }): Cell[] => [
    { code: name },
    expects[locale],
    means[locale],
    absent[locale],
  ]);
  return renderTable(
    head.slice(0, columns),
    rows.map((row) => row.slice(0, columns)),
  );
}
