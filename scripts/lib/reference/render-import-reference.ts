import { groupBy } from "../group-by.ts";
import { bibtexMapping } from "../import/formats/bibtex.ts";
import { cslMapping } from "../import/formats/csl-json.ts";
import { nbibMapping } from "../import/formats/nbib.ts";
import { risMapping } from "../import/formats/ris.ts";
import { knownHeaders } from "../import/table/known-headers.ts";
import { type Bilingual, commas, type Locale } from "../locale.ts";
import { elementFields } from "../pubmed/element-fields.ts";
import { markLanguages } from "./mark-languages.ts";
import { renderTable } from "./render-table.ts";

const words = {
  title: { "zh-Hant": "匯入時各欄位的去處", en: "What becomes of each field on import" },
  intro: {
    "zh-Hant":
      "下表列出各格式的欄位會成為紀錄的哪個欄位；先列出的優先，其餘若內容不同，會保留在「檔案.leftover.json」。表中沒有的欄位也保留在該檔案中，並附上行號。本頁由程式使用的對應表產生。",
    en: "These tables say which field of a record each field of another format becomes. Of several for one field the one listed first is taken; what the others say otherwise is kept in FILE.leftover.json. What is in no table is kept there too, with its line. This page is made from the tables that the program itself uses.",
  },
  identifiers: {
    "zh-Hant":
      "identifiers：內容若是 PMID、PMCID 或 DOI（或其網址），會成為 pmid、pmcid、doi；否則保留。citation：期刊名稱，或 Embase 寫在其後的年份、卷期與頁碼。authorCountries 取自單位地址，地址本身保留。句點後為欄位的一部分，例如 pages.first 為起始頁。",
    en: "identifiers: what is a PMID, PMCID or DOI there, or an address of one, becomes pmid, pmcid or doi; all else is kept. citation: a journal, with the year, volume and pages that Embase writes after it. authorCountries are read from affiliations, which are kept themselves. What follows a full stop is a part of the field: pages.first is the first page.",
  },
  source: { "zh-Hant": "來源的欄位", en: "Field of the source" },
  field: { "zh-Hant": "紀錄的欄位", en: "Field of the record" },
  tables: { "zh-Hant": "表格（CSV、TSV、XLSX）", en: "Tables (CSV, TSV, XLSX)" },
  tablesIntro: {
    "zh-Hant": "欄名不分大小寫、全形半形、空白與標點；其他欄名以 --mapping 指定。",
    en: "Upper and lower case, width, blanks and punctuation of a header make no difference; say with --mapping what other headers are.",
  },
  headers: { "zh-Hant": "可辨識的欄名", en: "Headers that are known" },
  json: {
    "zh-Hant":
      "JSON Lines 的每一行是一筆紀錄，欄位名稱相同；position 在館藏中無人使用時保留，否則取下一個編號；id 一律重新命名。",
    en: "A line of JSON Lines is a record with the same fields; it keeps its position where that is free in the collection, else takes the next one, and gets a new id.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The guide's page on what the fields of other formats become, in Markdown with front matter. */
export function renderImportReference(locale: Locale): string {
  const say = (text: Bilingual) => text[locale];
  return [
    `---\nsidebar_position: 3.5\ntitle: ${say(words.title)}\n---\n`,
    `# ${say(words.title)}\n`,
    `${say(words.intro)}\n`,
    `${say(words.identifiers)}\n`,
    `## RIS {#ris}\n`,
    renderMapping(risMapping, locale),
    `## NBIB {#nbib}\n`,
    renderMapping(nbibMapping, locale),
    `## BibTeX, BibLaTeX {#bibtex}\n`,
    renderMapping(bibtexMapping, locale),
    `## CSL-JSON {#csl-json}\n`,
    renderMapping(cslMapping, locale),
    `## ${say(words.tables)} {#tables}\n`,
    `${say(words.tablesIntro)}\n`,
    renderHeaders(locale),
    `## PubMed XML {#pubmed-xml}\n`,
    renderMapping(elementFields, locale),
    `## JSON Lines {#json-lines}\n`,
    `${say(words.json)}\n`,
  ].join("\n");
}

/** A row a field of the source; what its own program alone needs is left out. */
function renderMapping(mapping: Readonly<Record<string, string>>, locale: Locale): string {
  const rows = Object.entries(mapping).filter(([, field]) => field !== "");
  return renderTable(
    [words.source[locale], words.field[locale]],
    rows.map(([name, field]) => [{ code: name }, { code: field }]),
  );
}

/** A row a field of the record, with all headers that lead to it. */
function renderHeaders(locale: Locale): string {
  const byField = groupBy(Object.entries(knownHeaders), ([, field]) => field);
  return renderTable(
    [words.field[locale], words.headers[locale]],
    Array.from(byField, ([field, headers]) => [
      { code: field },
      {
        phrase: markLanguages(headers.map(([header]) => header).join(commas[locale]), locale),
        locale,
      },
    ]),
  );
}
