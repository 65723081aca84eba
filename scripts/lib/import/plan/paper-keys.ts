import { foldLetters } from "../../fold.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";

/** What a paper can be known by again. */
export type PaperKeys = {
  readonly pmid?: string;
  /** In lower case. */
  readonly doi?: string;
  readonly pmcid?: string;
  /** PMIDs and DOIs of other versions of the work. */
  readonly versions: readonly string[];
  /** Letters and digits of its titles. */
  readonly titles: readonly string[];
  readonly year?: number;
  /** CSL type; a journal article without one. */
  readonly type: string;
  /** Letters of the first author's family name. */
  readonly family?: string;
};

/** The keys of a record's JSON value, whatever it is and whether or not it is right. */
export function listKeys(value: unknown): PaperKeys {
  if (!isJsonObject(value)) return { versions: [], titles: [], type: "" };
  const { title, published, authors, versions } = value;
  const pmid = readBy(parsePmid, value.pmid);
  const doi = readBy(parseDoi, value.doi)?.toLowerCase();
  const pmcid = readBy(parsePmcid, value.pmcid);
  const titles = isJsonObject(title) ? Object.values(title) : [title];
  const year = /^\d{4}/.exec(String(published ?? ""))?.[0];
  const first: unknown = Array.isArray(authors) ? authors[0] : undefined;
  const family = isJsonObject(first) ? (first.family ?? first.literal ?? first.given) : undefined;
  return {
    ...(pmid !== undefined && { pmid }),
    ...(doi !== undefined && { doi }),
    ...(pmcid !== undefined && { pmcid }),
    versions: (Array.isArray(versions) ? versions : []).filter(isJsonObject).flatMap(listVersion),
    titles: titles
      .filter((text) => typeof text === "string")
      .map(foldKey)
      .filter(Boolean),
    type: typeof value.type === "string" ? value.type : "article-journal",
    ...(year !== undefined && { year: Number(year) }),
    ...(typeof family === "string" && { family: foldKey(family) }),
  };
}

/** The PMID and DOI of another version of the same work; comments on it are other works. */
function listVersion(version: Readonly<Record<string, unknown>>): string[] {
  if (version.relation === "comment") return [];
  const pmid = readBy(parsePmid, version.pmid);
  const doi = readBy(parseDoi, version.doi)?.toLowerCase();
  return [pmid, doi].filter((key) => key !== undefined);
}

function readBy(parse: (text: string) => string | undefined, value: unknown): string | undefined {
  return typeof value === "string" ? parse(value) : undefined;
}

function foldKey(text: string): string {
  return foldLetters(text, "NFKD") || text.trim();
}

type Fields = Readonly<Record<string, unknown>>;

/** What a paper is to one that is a version of it in this way; an update works both ways. */
const inverse: Readonly<Record<string, string>> = { preprint: "article", article: "preprint" };

/** The fields of a paper, which has the record among its versions that names it as one of its own. */
export function linkVersion(fields: Fields, record: Fields): Fields {
  const { pmid, doi } = listKeys(record);
  const own = listKeys(fields);
  const isNamed = [pmid, doi].some((key) => key !== undefined && own.versions.includes(key));
  if (isNamed || (pmid === undefined && doi === undefined)) return fields;
  const naming = listObjects(record.versions).find((version) =>
    listVersion(version).some((key) => key === own.pmid || key === own.doi),
  );
  const version = {
    relation: inverse[String(naming?.relation)] ?? "update",
    ...(pmid !== undefined && { pmid }),
    ...(doi !== undefined && { doi }),
  };
  return { ...fields, versions: [...listObjects(fields.versions), version] };
}

function listObjects(value: unknown) {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
