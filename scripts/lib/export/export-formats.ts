import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import { buildCslItem, type CslItem } from "./csl-item.ts";
import { renderBibtex } from "./render-bibtex.ts";
import { csvHeader, renderCsvRow } from "./render-csv.ts";
import { renderMarkdownItem } from "./render-markdown.ts";
import { renderNbib } from "./render-nbib.ts";
import { renderRis } from "./render-ris.ts";

/** A form in which papers are handed on: what stands before, between and after them, and each of them. */
export type ExportFormat = {
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly renderPaper: (paper: Paper, locale: Locale) => string;
};

const oneAfterTheOther = { open: "", between: "", close: "" };

/** A format of references, which needs no more than the citation. */
function ofReferences(
  extension: string,
  mediaType: string,
  renderItem: (item: CslItem) => string,
): ExportFormat {
  return {
    extension,
    mediaType,
    ...oneAfterTheOther,
    renderPaper: ({ id, record }) => renderItem(buildCslItem(id, record)),
  };
}

/** Every format of text, by the name that the command line gives it. */
export const exportFormats = {
  "csl-json": {
    ...ofReferences("json", "application/vnd.citationstyles.csl+json", renderCslJson),
    open: "[\n",
    between: ",\n",
    close: "\n]\n",
  },
  bibtex: ofReferences("bib", "application/x-bibtex", (item) => renderBibtex(item, "bibtex")),
  biblatex: ofReferences("bib", "application/x-bibtex", (item) => renderBibtex(item, "biblatex")),
  ris: ofReferences("ris", "application/x-research-info-systems", renderRis),
  nbib: ofReferences("nbib", "application/nbib", renderNbib),
  csv: {
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    ...oneAfterTheOther,
    open: csvHeader,
    renderPaper: renderCsvRow,
  },
  jsonl: {
    extension: "jsonl",
    mediaType: "application/jsonl",
    ...oneAfterTheOther,
    renderPaper: ({ collection, id, record }) =>
      `${JSON.stringify({ collection, id, ...record })}\n`,
  },
  markdown: {
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    ...oneAfterTheOther,
    renderPaper: renderMarkdownItem,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

/** Zotero reads PMID and PMCID from the note alone. */
function renderCslJson(item: CslItem): string {
  const note = [
    item.PMID && `PMID: ${item.PMID}`,
    item.PMCID && `PMCID: ${item.PMCID}`,
    item.status === "retracted" && "Retracted",
  ].filter(Boolean);
  return JSON.stringify(note.length === 0 ? item : { ...item, note: note.join("\n") });
}
