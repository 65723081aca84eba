import { parse } from "@citation-js/plugin-bibtex/lib/input/value.js";
import { isJsonObject, presentValues } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import type { Mapping } from "../fields/destination.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import type { SourceEntries, SourceEntry, SourceField } from "../imported-record.ts";
import { arrangePreprint } from "./bibtex-preprint.ts";
import { prepareLatex, readLatex } from "./latex-text.ts";
import { type BibtexEntry, parseBibtexEntries } from "./parse-bibtex-entries.ts";

/**
 * Where the fields of BibTeX and BibLaTeX go, as Zotero, Mendeley, EndNote, Scopus, Web of Science and Europe PMC write
 * them; `@` is the type of the entry.
 * @see https://www.ctan.org/pkg/biblatex (section 2.2.2)
 */
export const bibtexMapping: Mapping = {
  "@": "type",
  title: "title",
  subtitle: "title.subtitle",
  origtitle: "title.original",
  author: "authors",
  journaltitle: "journal",
  journal: "journal",
  booktitle: "journal",
  shortjournal: "journal",
  date: "published",
  year: "published.year",
  month: "published.month",
  volume: "volume",
  number: "issue",
  issue: "issue",
  pages: "pages",
  eid: "pages",
  "article-number": "pages",
  article_number: "pages",
  art_number: "pages",
  doi: "doi",
  pmid: "pmid",
  "pubmed-id": "pmid",
  pubmed_id: "pmid",
  pmcid: "pmcid",
  eprint: "identifiers",
  key: "identifiers",
  url: "identifiers",
  howpublished: "identifiers",
  note: "identifiers",
  annote: "identifiers",
  abstract: "abstract",
  keywords: "keywords",
  keyword: "keywords",
  author_keywords: "keywords",
  langid: "language",
  language: "language",
  mesh: "meshTerms",
  affiliation: "authorCountries",
  affiliations: "authorCountries",
};

/** The entries of a BibTeX or BibLaTeX file, LaTeX read as the characters that it stands for. */
export function parseBibtex(text: string, file: string): SourceEntries {
  const { entries, strays } = parseBibtexEntries(text);
  return { entries: entries.map((entry) => buildEntry(entry, file)), strays, findings: [] };
}

function buildEntry(entry: BibtexEntry, file: string): SourceEntry {
  const { line, type, key, fields, rest, breakAt } = entry;
  const isPubMed = fields.some(
    ({ name, value }) => name === "eprinttype" && /^pubmed$/i.test(String(value)),
  );
  const broken = breakAt && {
    en: `Expected a field or the end of the entry; found ${revealValue(breakAt.text)}.`,
    "zh-Hant": `此處應為欄位或條目結尾，卻是 ${revealValue(breakAt.text)}。`,
  };
  return {
    line,
    fields: [
      ...arrangePreprint(type, [
        { name: "@", value: type === "article" ? "journal article" : type, line },
        { name: "key", value: key, line },
        ...fields.flatMap((field) => decodeField(field, isPubMed)),
      ]),
      ...rest,
    ],
    findings:
      broken === undefined
        ? []
        : [describeInFile(importRules.entryBroken, { file, line: breakAt?.line ?? line }, broken)],
  };
}

/** A field with its value decoded; of names and lists, what the library loses stays as a field of its own. */
function decodeField(field: SourceField, isPubMed: boolean): SourceField[] {
  const { name, value } = field;
  const text = String(value);
  if (name === "eprint" && isPubMed) return [{ ...field, value: `PMID: ${text}` }];
  const destination = bibtexMapping[name];
  if (destination === "authors") return decodeNames(field, text);
  const isVerbatim =
    destination === "doi" || (destination === "identifiers" && name !== "howpublished");
  if (isVerbatim) return [{ ...field, value: text.replaceAll(/\\([_%&#$])/g, "$1") }];
  const decoded = readLatex(text);
  return [{ ...field, value: decoded.text }, ...(decoded.isWhole ? [] : [keepRaw(field, text)])];
}

/** The field as written, for what of it was lost. */
function keepRaw(field: SourceField, text: string): SourceField {
  return { ...field, name: `${field.name} (raw)`, value: text };
}

function decodeNames(field: SourceField, text: string): SourceField[] {
  // Of a brace that is escaped the library counts the level, too, and takes two names for one.
  const list = readNames(prepareLatex(text.replaceAll(/\\[{}]/g, "")).trim());
  if (list === undefined) return [{ ...field, value: readLatex(text).text }];
  const names = list.filter((name) => Object.keys(name).length > 0 && name.family !== "others");
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "").length;
  const shown = names.map((name) => Object.values(name).join("")).join("");
  const plain = readLatex(text).text.replace(
    /(^|\s+)and(?=\s|$)|\b(?:given|family|prefix|suffix)\s*=/gi,
    "",
  );
  const isWhole = letters(plain) <= letters(shown);
  return [{ ...field, value: names.map(buildCslName) }, ...(isWhole ? [] : [keepRaw(field, text)])];
}

type LatexName = Readonly<Record<string, string>>;

function readNames(text: string): LatexName[] | undefined {
  try {
    const list = parse(text, "author");
    if (!Array.isArray(list)) return undefined;
    return list
      .filter(isJsonObject)
      .map((name) =>
        Object.fromEntries(
          Object.entries(presentValues(name)).map(([key, value]) => [key, String(value)]),
        ),
      );
  } catch {
    return undefined;
  }
}

/** The library's name as CSL has it: a name of one word or in braces as it is, particles that are none with the family. */
function buildCslName({ family = "", given, prefix, suffix }: LatexName): object {
  if (given === undefined && prefix === undefined && suffix === undefined)
    return { literal: family };
  const isParticle = prefix !== undefined && /^[\p{Ll}' ]+$/u.test(prefix);
  const whole = isParticle || prefix === undefined ? family : `${prefix} ${family}`;
  return {
    family: whole,
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...(isParticle && { "non-dropping-particle": prefix }),
  };
}
