import { foldSpace } from "../../fold.ts";
import type { Locale } from "../../locale.ts";
import { blockContext, escapeText } from "../../page/escape-text.ts";
import { readText } from "../../record/schema/localized-text.ts";
import type { Paper } from "../../record/schema/paper-record.ts";
import { ankiTextHeader, renderAnkiLines } from "../../study/anki-note.ts";
import { buildCslItem, nameCitation } from "../csl-item.ts";
import { formatCitation, renderPlainCitation } from "../format-citation.ts";
import type { ExportFormatName } from "./export-format-names.ts";
import { oneAfterTheOther, type ReferenceFormat, referenceFormats } from "./reference-formats.ts";
import { type CountedPaper, csvHeader, renderCsvRow } from "./render-csv.ts";

/** A form in which papers are handed on. */
export type ExportFormat = Omit<ReferenceFormat, "renderItem"> & {
  /** `true` where it has texts that digests are without. */
  readonly isOfWholeRecords?: true;
  /** Nothing of a paper that the format has nothing of. */
  readonly renderPaper: (paper: CountedPaper, locale: Locale) => string;
};

function ofReferences({ renderItem, ...format }: ReferenceFormat): ExportFormat {
  return {
    ...format,
    renderPaper: ({ collection, id, record }) =>
      renderItem(buildCslItem(nameCitation(collection, id), record)),
  };
}

/** Every format of text. */
export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  "csl-json": ofReferences(referenceFormats["csl-json"]),
  bibtex: ofReferences(referenceFormats.bibtex),
  biblatex: ofReferences(referenceFormats.biblatex),
  ris: ofReferences(referenceFormats.ris),
  nbib: ofReferences(referenceFormats.nbib),
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
    isOfWholeRecords: true,
    // As a file of a collection has it.
    renderPaper: ({ id, record }) => `${JSON.stringify({ id, ...record })}\n`,
  },
  markdown: {
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    ...oneAfterTheOther,
    renderPaper: renderMarkdownItem,
  },
  anki: {
    extension: "anki.txt",
    mediaType: "text/plain;charset=utf-8",
    ...oneAfterTheOther,
    open: ankiTextHeader,
    isOfWholeRecords: true,
    renderPaper: renderAnkiLines,
  },
};

/** A paper as an item of a list: its citation, and its finding under it where there is one. */
function renderMarkdownItem({ id, record }: Paper, locale: Locale): string {
  const citation = renderPlainCitation(formatCitation(buildCslItem(id, record), "vancouver"));
  const finding = readText(record.finding, locale)?.text;
  const lines = [citation, ...(finding === undefined ? [] : [finding])];
  return `- ${lines.map((line) => escapeText(foldSpace(line), blockContext)).join("\n\n  ")}\n\n`;
}
