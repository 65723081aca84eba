import type { Finding } from "../../finding.ts";
import type { Mapping } from "../fields/destination.ts";
import { parseXmlPapers } from "../formats/pubmed-xml.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import type { ImportedPiece, ImportedRecord, Leftover } from "../imported-record.ts";
import { parseWorkbook } from "../table/parse-tables.ts";
import { decodeImport } from "./decode-import.ts";
import { detectFormat, isWorkbook } from "./detect-format.ts";
import {
  buildTables,
  describeUnknown,
  type ParsedImport,
  parseImportText,
} from "./parse-import-text.ts";

/** What a person said of a file. */
export type ImportOptions = {
  /** Name of its encoding, as `TextDecoder` knows it. */
  readonly encoding?: string;
  /** What the columns of its tables are. */
  readonly mapping?: Mapping;
};

/** The papers of a file of any format. Whatever its bytes, it gives papers or findings. */
export async function parseImportBytes(
  bytes: Uint8Array,
  file: string,
  { encoding, mapping }: ImportOptions,
): Promise<ParsedImport> {
  if (isWorkbook(bytes)) {
    const tables = await parseWorkbook(bytes);
    return tables === undefined
      ? describeUnknown(file, {
          name: {
            en: "a workbook that can't be opened, or another archive",
            "zh-Hant": "無法開啟的活頁簿或其他壓縮檔",
          },
        })
      : describeEmpty(buildTables(tables, file, mapping), file);
  }
  const decoded = decodeImport(bytes, encoding);
  if (decoded.text === undefined) return describeUncertain(file, decoded.candidates);
  if (decoded.text.trim() === "") return describeEmpty(noPapers, file);
  if (isBinary(decoded.text)) return describeUnknown(file, { name: binary });
  // In UTF-16, or where a person names the encoding, PubMed's XML is not read as a stream.
  if (detectFormat(decoded.text) === "pubmed-xml") {
    return collectPapers(parseXmlPapers([decoded.text], file));
  }
  return describeEmpty(parseImportText(decoded.text, file, mapping), file);
}

const noPapers: ParsedImport = { records: [], leftovers: [], findings: [], tables: [] };

const binary = {
  en: "a file that is no text, such as a picture or a PDF",
  "zh-Hant": "不是文字的檔案，例如圖片或 PDF",
};

/** Whether more than one of a hundred characters at the beginning is none that a text has. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g) ?? [];
  return strange.length > start.length / 100;
}

async function collectPapers(pieces: AsyncIterable<ImportedPiece>): Promise<ParsedImport> {
  const records: ImportedRecord[] = [];
  const leftovers: Leftover[] = [];
  const findings: Finding[] = [];
  for await (const piece of pieces) {
    if ("record" in piece) records.push(piece.record);
    else if ("leftover" in piece) leftovers.push(piece.leftover);
    else findings.push(piece.finding);
  }
  return { records, leftovers, findings, tables: [] };
}

function describeUncertain(file: string, candidates: readonly string[]): ParsedImport {
  const finding = describeInFile(
    importRules.encodingNotCertain,
    { file, line: 1 },
    {
      en: `The file is no UTF-8, and may be ${candidates.join(" or ")}.`,
      "zh-Hant": `檔案不是 UTF-8，可能是 ${candidates.join(" 或 ")}。`,
    },
  );
  return { ...noPapers, findings: [finding] };
}

/** A file that says nothing of a paper says so. */
function describeEmpty(parsed: ParsedImport, file: string): ParsedImport {
  if (parsed.records.length > 0 || parsed.findings.length > 0) return parsed;
  const finding = describeInFile(
    importRules.nothingToImport,
    { file, line: 1 },
    {
      en: "Received no paper.",
      "zh-Hant": "檔案中沒有任何文獻。",
    },
  );
  return { ...parsed, findings: [finding] };
}
