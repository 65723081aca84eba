/** Fields of a record that a text in either language or both may be given for. */
const localizedFields = [
  "title",
  "abstract",
  "applicationArea",
  "finding",
  "studyType",
  "country",
  "roi",
  "topic",
] as const;

const wholeFields = [
  "pmid",
  "pmcid",
  "doi",
  "type",
  "language",
  "journal",
  "authors",
  "published",
  "volume",
  "issue",
  "pages",
  "score",
  "design",
  "areas",
  "countries",
  "importance",
  "innovation",
  "meshTerms",
  "keywords",
  "tags",
  "authorCountries",
  "funding",
  "status",
] as const;

type LocalizedField = (typeof localizedFields)[number];

/**
 * Where a field of another format may go: a field of the record, after a full stop a part of it. `identifiers` is a
 * text in which a PMID, PMCID or DOI may stand, `citation` a journal with what may follow it.
 */
export type Destination =
  | LocalizedField
  | `${LocalizedField}.${"en" | "zh-Hant"}`
  | (typeof wholeFields)[number]
  | "title.original"
  | "title.subtitle"
  | "type.csl"
  | "authors.name"
  | "authors.group"
  | "published.year"
  | "published.month"
  | "pages.first"
  | "pages.last"
  | "status.retracted"
  | "status.concern"
  | "status.corrected"
  | "identifiers"
  | "citation";

/**
 * Where the fields of a format go, by their names. Of several for one destination the earlier is taken, and what the
 * later ones say otherwise has no place.
 */
export type Mapping = Readonly<Record<string, Destination>>;

/** Every destination that a person may choose for a column. */
export const destinations: readonly Destination[] = [
  ...localizedFields.flatMap((field): Destination[] => [field, `${field}.en`, `${field}.zh-Hant`]),
  ...wholeFields,
  "title.original",
  "authors.group",
  "published.year",
  "published.month",
  "pages.first",
  "pages.last",
  "identifiers",
];

/** The field of the record that a destination is or is a part of, and the part. */
export function splitDestination(destination: Destination): { field: string; part: string } {
  const [field = "", part = ""] = destination.split(".");
  return { field, part };
}
