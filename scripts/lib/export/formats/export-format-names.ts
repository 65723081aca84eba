/** What people call each format, in either language, by the name that the command line gives it. */
export const exportFormatLabels = {
  ris: "RIS",
  nbib: "NBIB",
  bibtex: "BibTeX",
  biblatex: "BibLaTeX",
  "csl-json": "CSL-JSON",
  csv: "CSV",
  jsonl: "JSON Lines",
  markdown: "Markdown",
  anki: "Anki",
} as const;

export type ExportFormatName = keyof typeof exportFormatLabels;

/** Whether there is a format of this name. */
function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(exportFormatLabels, name);
}

/** Every format, in the order in which people are offered them. */
export const exportFormatNames: readonly ExportFormatName[] =
  Object.keys(exportFormatLabels).filter(isExportFormat);
