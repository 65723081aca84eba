import type { Mapping } from "../fields/destination.ts";
import type { SourceEntries, SourceField } from "../imported-record.ts";
import { parseTaggedLines } from "./parse-tagged-lines.ts";

/**
 * Where the tags of RIS go, as Zotero, EndNote, Mendeley, Scopus, Embase, Web of Science and PubMed's exports use them.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export const risMapping: Mapping = {
  TY: "type",
  TI: "title",
  T1: "title",
  CT: "title",
  BT: "title",
  TT: "title.original",
  AU: "authors.name",
  A1: "authors.name",
  JF: "journal",
  T2: "journal",
  JO: "journal",
  J2: "journal",
  JA: "journal",
  J1: "journal",
  DA: "published",
  Y1: "published",
  PY: "published.year",
  VL: "volume",
  VO: "volume",
  IS: "issue",
  CP: "issue",
  SP: "pages.first",
  EP: "pages.last",
  C7: "pages",
  DO: "doi",
  DI: "doi",
  AN: "identifiers",
  PMID: "pmid",
  PMC: "pmcid",
  C2: "identifiers",
  C5: "identifiers",
  U1: "identifiers",
  U2: "identifiers",
  U3: "identifiers",
  U4: "identifiers",
  UR: "identifiers",
  L1: "identifiers",
  L2: "identifiers",
  LK: "identifiers",
  M3: "identifiers",
  N1: "identifiers",
  AB: "abstract",
  N2: "abstract",
  KW: "keywords",
  LA: "language",
  AD: "authorCountries",
};

/** The entries of a RIS file; one that lacks its `TY` or its `ER` is an entry all the same. */
export function parseRis(text: string): SourceEntries {
  const read = parseTaggedLines(text, {
    isKnownTag: (tag) => Object.hasOwn(risMapping, tag),
    isStart: (tag, entry) => tag === "TY" && entry.some(({ name }) => name !== "TY"),
    end: "ER",
    endsAtBlank: false,
  });
  return {
    ...read,
    entries: read.entries.map((entry) => ({ ...entry, fields: labelPmid(entry.fields) })),
  };
}

/** Where databases give the PMID in a field that others use for numbers of their own. */
const pmidTags: readonly (readonly [database: RegExp, tag: string])[] = [
  [/pubmed|medline|nlm/i, "AN"],
  [/scopus/i, "C2"],
  [/medline/i, "C5"],
];

function labelPmid(fields: readonly SourceField[]): SourceField[] {
  const databases = fields.filter(({ name }) => name === "DB").map(({ value }) => String(value));
  const tags = pmidTags
    .filter(([database]) => databases.some((name) => database.test(name)))
    .map(([, tag]) => tag);
  return fields.map((field) =>
    tags.includes(field.name) && /^\s*\d{1,8}\s*$/.test(String(field.value))
      ? { ...field, value: `PMID: ${String(field.value).trim()}` }
      : field,
  );
}
