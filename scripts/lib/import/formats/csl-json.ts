import type { Node } from "jsonc-parser";
import { getNodeValue } from "jsonc-parser";
import { isJsonObject } from "../../record/json/json-value.ts";
import type { Mapping } from "../fields/destination.ts";
import type { SourceEntry, SourceField } from "../imported-record.ts";

/**
 * Where the variables of CSL-JSON go, with those that Crossref, PubMed and Zotero add.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const cslMapping: Mapping = {
  title: "title",
  "original-title": "title.original",
  type: "type.csl",
  language: "language",
  author: "authors",
  "container-title": "journal",
  "container-title-short": "journal",
  journalAbbreviation: "journal",
  "published-online": "published",
  issued: "published",
  "published-print": "published",
  published: "published",
  volume: "volume",
  issue: "issue",
  page: "pages",
  "page-first": "pages.first",
  number: "identifiers",
  "article-number": "pages",
  DOI: "doi",
  PMID: "pmid",
  PMCID: "pmcid",
  URL: "identifiers",
  note: "identifiers",
  id: "identifiers",
  abstract: "abstract",
  keyword: "keywords",
  subject: "keywords",
  "author.affiliation": "authorCountries",
  funder: "funding",
};

/** Keys that items of CSL have, and no record of ours. */
const cslKeys = [
  "issued",
  "container-title",
  "author",
  "DOI",
  "PMID",
  "URL",
  "page",
  "id",
  "publisher",
];
const recordKeys = ["position", "authors", "journal", "published", "doi", "pmid", "cards", "score"];

/** Whether an object is an item of CSL-JSON, and not a record as this project keeps it. */
export function isCslItem(value: Readonly<Record<string, unknown>>): boolean {
  const count = (keys: readonly string[]) => keys.filter((key) => Object.hasOwn(value, key)).length;
  return count(cslKeys) > count(recordKeys);
}

/** The entry of an item of CSL-JSON, by the tree of its text. */
export function buildCslEntry(item: Node, lineOf: (offset: number) => number): SourceEntry {
  const fields = (item.children ?? []).flatMap(({ offset, children = [] }) => {
    const [key, value] = children;
    if (key === undefined || value === undefined) return [];
    return [{ name: String(key.value), value: getNodeValue(value), line: lineOf(offset) }];
  });
  return { line: lineOf(item.offset), fields: fields.flatMap(withAffiliations) };
}

/** Crossref's authors have their affiliations in them. */
function withAffiliations(field: SourceField): SourceField[] {
  if (field.name !== "author" || !Array.isArray(field.value)) return [field];
  const names = field.value.filter(isJsonObject).flatMap(({ affiliation }) => {
    const own = Array.isArray(affiliation) ? affiliation.filter(isJsonObject) : [];
    return own.map(({ name }) => name);
  });
  return names.length === 0
    ? [field]
    : [field, { ...field, name: "author.affiliation", value: names }];
}
