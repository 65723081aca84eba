import type { Mapping } from "../fields/destination.ts";
import type { SourceEntries, SourceEntry, SourceField } from "../imported-record.ts";
import { parseTaggedLines } from "./parse-tagged-lines.ts";

/**
 * Where the tags of PubMed's own format go.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export const nbibMapping: Mapping = {
  PMID: "pmid",
  TI: "title",
  TT: "title.original",
  FAU: "authors.name",
  AU: "authors.name",
  CN: "authors.group",
  JT: "journal",
  BTI: "journal",
  TA: "journal",
  DEP: "published",
  DP: "published",
  VI: "volume",
  IP: "issue",
  PG: "pages",
  LID: "identifiers",
  AID: "identifiers",
  SO: "identifiers",
  OID: "identifiers",
  PMC: "pmcid",
  AB: "abstract",
  MH: "meshTerms",
  OT: "keywords",
  LA: "language",
  AD: "authorCountries",
  GR: "funding",
  PT: "type",
  RIN: "status.retracted",
  ECI: "status.concern",
  EIN: "status.corrected",
};

const retracted = /^retracted publication$/i;

/** The entries of a file in PubMed's format, with or without blank lines between them. */
export function parseNbib(text: string): SourceEntries {
  const read = parseTaggedLines(text, {
    // Lines that go on with a value are indented.
    isKnownTag: () => true,
    isStart: (tag, entry) =>
      (tag === "PMID" || tag === "OWN") && entry.some(({ name }) => name === tag),
    endsAtBlank: true,
  });
  return { ...read, entries: read.entries.map(arrangeEntry) };
}

/** Titles and abstracts in several lines are one; `[…].` about a title is PubMed's sign that it has translated it. */
function arrangeEntry(entry: SourceEntry): SourceEntry {
  const fields = joinRepeated(joinRepeated(entry.fields, "TI"), "AB").map((field): SourceField => {
    if (field.name === "PT" && retracted.test(String(field.value)))
      return { ...field, name: "RIN" };
    if (field.name !== "TI") return field;
    return { ...field, value: String(field.value).replace(/^\s*\[([^[\]]*)\]\.?\s*$/, "$1") };
  });
  return {
    ...entry,
    fields: fields.toSorted((a, b) => Number(isPreprint(b)) - Number(isPreprint(a))),
  };
}

/** PubMed has preprints as journal articles, too; the type that says more counts. */
function isPreprint({ name, value }: SourceField): boolean {
  return name === "PT" && /^preprint$/i.test(String(value));
}

function joinRepeated(fields: readonly SourceField[], name: string): SourceField[] {
  const own = fields.filter((field) => field.name === name);
  const [first] = own;
  if (first === undefined || own.length === 1) return [...fields];
  const value = own.map((field) => String(field.value).trim()).join(" ");
  return fields.flatMap((field) =>
    field === first ? [{ ...field, value }] : field.name === name ? [] : [field],
  );
}
