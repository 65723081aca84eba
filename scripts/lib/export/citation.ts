import { escapeHtml } from "../escape-html.ts";

/** A piece of a formatted citation. */
export type CitationPiece = { readonly text: string; readonly isItalic: boolean };

/** A formatted citation, from its first word to its last. */
export type Citation = readonly CitationPiece[];

/** The text of a citation without its type. */
export function renderPlainCitation(citation: Citation): string {
  return citation.map(({ text }) => text).join("");
}

/** The citation as HTML for the clipboard; whatever the record says stays text. */
export function renderHtmlCitation(citation: Citation): string {
  return citation
    .map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join("");
}
