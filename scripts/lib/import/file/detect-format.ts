import { hasHeaders } from "../table/parse-tables.ts";

/** The formats that papers come in. */
type ImportFormat =
  | "pubmed-xml"
  | "nbib"
  | "ris"
  | "bibtex"
  | "json"
  | "leftovers"
  | "table"
  | "markdown"
  | "endnote-xml"
  | "endnote-refer"
  | "web-of-science"
  | "other-xml";

const forms: readonly (readonly [ImportFormat, RegExp])[] = [
  [
    "pubmed-xml",
    /<(?:PubmedArticle|PubmedBookArticle|PubmedArticleSet|PubmedBookArticleSet)[\s>/]/,
  ],
  ["endnote-xml", /^\s*(?:<\?xml[^>]*>\s*)?<xml>\s*<records>/],
  ["other-xml", /^\s*<(?:\?xml|!doctype|[a-z]+[\s>])/i],
  ["leftovers", /^\s*\[\s*\{\s*"line":\s*\d+,\s*"field":/],
  ["json", /^\s*(?:\[\s*(?:[[{\]"\d-]|null|true|false)|\{\s*["}])/],
  ["bibtex", /^[ \t]*@\s*[A-Za-z]+\s*[{(]\s*[^\s,{}()=]*\s*(?:,|=|\{|")/m],
  ["bibtex", /^[ \t]*@(?:comment|preamble)\s*[{(]/im],
  ["web-of-science", /^\s*FN (?:Clarivate|Thomson|ISI)/],
  ["endnote-refer", /^%0 \S/m],
  ["ris", /^[\s\ufeff]{0,2}(?:TY {1,2}- |ER {1,2}-)/m],
  ["nbib", /^(?:PMID ?- ?|OWN ?- |PMC ?- ?|PMCR- |[A-Z]{2} {2}- )/m],
];

/** A page may quote any other format; none of these begins as one does. */
const pageStart = /^\ufeff?(?:---\r?\n|# \S)/;

const heading = /^#{1,3} \S/m;

/** The format of a text, by what stands in it and not by its file's name. */
export function detectFormat(text: string): ImportFormat {
  const start = text.slice(0, 100_000);
  if (pageStart.test(start) && isMarkdownPage(start)) return "markdown";
  for (const [format, pattern] of forms) {
    const mark = pattern.exec(start);
    // Below a table's headers, a line that begins as another format's stands in a cell.
    if (mark !== null) return hasHeaders(start.slice(0, mark.index)) ? "table" : format;
  }
  const isPage = isMarkdownPage(start) && !hasHeaders(start.slice(0, start.search(heading)));
  return isPage ? "markdown" : "table";
}

/** A page has a heading of the first level, or front matter, and sections. */
function isMarkdownPage(text: string): boolean {
  const hasSections = (text.match(/^#{2,3} \S/gm) ?? []).length > 0;
  return hasSections && /^(?:---\r?\n|\ufeff?# \S|# \S)/m.test(text);
}

/** Whether bytes begin as those of a ZIP archive (XLSX, ODS) or of a compound file (XLS). */
export function isWorkbook(bytes: Uint8Array): boolean {
  const marks = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ];
  return marks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}
