import type { Bilingual } from "../../locale.ts";
import { buildImportedRecord } from "../fields/build-imported-record.ts";
import type { Mapping } from "../fields/destination.ts";
import { bibtexMapping, parseBibtex } from "../formats/bibtex.ts";
import { nbibMapping, parseNbib } from "../formats/nbib.ts";
import { parseJsonFile } from "../formats/parse-json-file.ts";
import { parseRis, risMapping } from "../formats/ris.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import type { ImportedFile, Leftover, SourceEntries, SourceField } from "../imported-record.ts";
import { parseMarkdownPage } from "../markdown-page/parse-markdown-page.ts";
import { splitPapers } from "../markdown-page/split-page.ts";
import { buildTableEntries } from "../table/build-table-entries.ts";
import { parseCsv } from "../table/parse-tables.ts";
import type { Table } from "../table/table.ts";
import { detectFormat } from "./detect-format.ts";

/** What the columns of a table were taken for. */
export type TableMapping = {
  /** Name of the sheet, where there are several. */
  readonly sheet?: string;
  /** Names of its columns, in their order. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
};

/** What a file gives, and how its tables were read. */
export type ParsedImport = ImportedFile & { readonly tables: readonly TableMapping[] };

/**
 * The papers of a text of any format but PubMed's XML, which is read as a stream.
 * @param file as the reader should see it
 * @param mapping what a person said the columns of tables are
 */
export function parseImportText(text: string, file: string, mapping?: Mapping): ParsedImport {
  const format = detectFormat(text);
  switch (format) {
    case "ris":
      return buildFile(parseRis(text), file, risMapping);
    case "nbib":
      return buildFile(parseNbib(text), file, nbibMapping);
    case "bibtex":
      return buildFile(parseBibtex(text, file), file, bibtexMapping);
    case "json":
      return { ...parseJsonFile(text, file), tables: [] };
    case "markdown":
      return readMarkdownPage(text, file);
    case "table":
      return buildTables([parseCsv(text, file)], file, mapping);
    default:
      return describeUnknown(file, unknownFormats[format] ?? unknownFormats["other-xml"]);
  }
}

/** The papers of a four-card page; their numbers are left to the collection that they come into. */
function readMarkdownPage(text: string, file: string): ParsedImport {
  const records = splitPapers(text).flatMap(
    (page) => parseMarkdownPage([{ file, text: page }]) ?? [],
  );
  if (records.length === 0) return describeUnknown(file, unknownFormats.markdown);
  return { records, leftovers: [], findings: [], tables: [] };
}

/** The papers of tables that are already read, such as the sheets of a workbook. */
export function buildTables(
  tables: readonly Table[],
  file: string,
  mapping: Mapping | undefined,
): ParsedImport {
  const filled = tables.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell)));
  const read = filled.map((table) => ({ table, ...buildTableEntries(table, file, mapping) }));
  // A workbook may have sheets of other things beside its papers.
  const withHeaders = read.filter(({ columns }) => columns.length > 0);
  const chosen = withHeaders.length > 0 ? withHeaders : read.slice(0, 1);
  const others = read.filter((one) => !chosen.includes(one));
  const files = chosen.map((entries) => buildFile(entries, file, entries.mapping));
  return {
    records: files.flatMap(({ records }) => records),
    leftovers: [
      ...files.flatMap(({ leftovers }) => leftovers),
      ...others.flatMap(({ table, strays }) =>
        strays.map((stray) => toLeftover(stray, table.sheet)),
      ),
    ],
    findings: files.flatMap(({ findings }) => findings),
    tables: chosen.map(({ table: { sheet }, columns, mapping: own }) => ({
      ...(filled.length > 1 && sheet !== undefined && { sheet }),
      columns,
      mapping: own,
    })),
  };
}

function buildFile(
  { entries, strays, findings }: SourceEntries,
  file: string,
  mapping: Mapping,
): ParsedImport {
  return {
    records: entries.map((entry) => buildImportedRecord(file, entry, mapping)),
    leftovers: strays.map((stray) => toLeftover(stray)),
    findings,
    tables: [],
  };
}

function toLeftover({ name, value, line }: SourceField, sheet = ""): Leftover {
  return { field: [sheet, name].filter(Boolean).join(" "), value, line };
}

const asRis: Bilingual = {
  en: "Export it from there as RIS or BibTeX.",
  "zh-Hant": "請從原程式改以 RIS 或 BibTeX 匯出。",
};

/** What is recognised, but not read, and how the papers come in all the same. */
const unknownFormats: Partial<
  Record<ReturnType<typeof detectFormat>, { readonly name: Bilingual; readonly mend?: Bilingual }>
> &
  Record<"other-xml" | "markdown", { readonly name: Bilingual }> = {
  markdown: {
    name: {
      en: "a Markdown page with fewer than three of the four cards",
      "zh-Hant": "四張卡片不足三張的 Markdown 頁面",
    },
  },
  leftovers: {
    name: { en: "what an import had no place for", "zh-Hant": "匯入時留下的內容" },
    mend: {
      en: "The papers themselves came in then. Write what is wanted of it into their records.",
      "zh-Hant": "文獻本身當時已經匯入。請將需要的內容寫入這些文獻的紀錄。",
    },
  },
  "endnote-xml": { name: { en: "EndNote XML", "zh-Hant": "EndNote XML" }, mend: asRis },
  "endnote-refer": {
    name: { en: "EndNote's own form (Refer)", "zh-Hant": "EndNote 自有格式（Refer）" },
    mend: asRis,
  },
  "web-of-science": {
    name: { en: "Web of Science's plain text", "zh-Hant": "Web of Science 純文字格式" },
    mend: asRis,
  },
  "other-xml": {
    name: {
      en: "XML or HTML without papers of PubMed",
      "zh-Hant": "不含 PubMed 文獻的 XML 或 HTML",
    },
  },
};

/** The error that a file is in no format that can be read. */
export function describeUnknown(
  file: string,
  { name, mend }: { readonly name: Bilingual; readonly mend?: Bilingual },
): ParsedImport {
  const finding = describeInFile(
    importRules.formatNotKnown,
    { file, line: 1 },
    {
      en: `Received ${name.en}; expected PubMed XML, NBIB, RIS, BibTeX, CSL-JSON, CSV, TSV, XLSX, JSON Lines or a four-card page.`,
      "zh-Hant": `收到 ${name["zh-Hant"]}；應為 PubMed XML、NBIB、RIS、BibTeX、CSL-JSON、CSV、TSV、XLSX、JSON Lines 或四卡頁面。`,
    },
    mend,
  );
  return { records: [], leftovers: [], findings: [finding], tables: [] };
}
