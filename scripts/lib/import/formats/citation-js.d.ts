declare module "@citation-js/plugin-bibtex/lib/input/value.js" {
  /** The value of a BibTeX field: text with tags of HTML, a list, or names, by the type of the field. */
  export function parse(text: string, field: string, language?: string): unknown;
}
