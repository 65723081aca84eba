import { type CslItem, nameStatus } from "../csl-item.ts";
import { renderBibtex } from "./render-bibtex.ts";
import { renderNbib, renderRis } from "./render-tagged.ts";

/** A format of references: what stands before, between and after them, and each of them. */
export type ReferenceFormat = {
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly renderItem: (item: CslItem) => string;
};

/** A format whose items need nothing around them. */
export const oneAfterTheOther = { open: "", between: "", close: "" };
const bibtex = { extension: "bib", mediaType: "application/x-bibtex", ...oneAfterTheOther };

/** Formats that reference managers read, by the names that the command line gives them. */
export const referenceFormatNames = ["ris", "nbib", "bibtex", "biblatex", "csl-json"] as const;

/** Each of them. */
export const referenceFormats: Readonly<
  Record<(typeof referenceFormatNames)[number], ReferenceFormat>
> = {
  ris: {
    extension: "ris",
    mediaType: "application/x-research-info-systems",
    ...oneAfterTheOther,
    renderItem: renderRis,
  },
  nbib: {
    extension: "nbib",
    mediaType: "application/nbib",
    ...oneAfterTheOther,
    renderItem: renderNbib,
  },
  bibtex: { ...bibtex, renderItem: (item) => renderBibtex(item, "bibtex") },
  biblatex: {
    ...bibtex,
    extension: "biblatex.bib",
    renderItem: (item) => renderBibtex(item, "biblatex"),
  },
  "csl-json": {
    extension: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    open: "[\n",
    between: ",\n",
    close: "\n]\n",
    renderItem: renderCslJson,
  },
};

/** References as the text of a file. */
export function renderReferences(
  items: readonly CslItem[],
  { open, between, close, renderItem }: ReferenceFormat,
): string {
  return open + items.map(renderItem).join(between) + close;
}

/** Zotero reads PMID and PMCID from the note alone. */
function renderCslJson(item: CslItem): string {
  const note = [
    item.PMID && `PMID: ${item.PMID}`,
    item.PMCID && `PMCID: ${item.PMCID}`,
    nameStatus(item),
  ].filter(Boolean);
  return JSON.stringify(note.length === 0 ? item : { ...item, note: note.join("\n") });
}
