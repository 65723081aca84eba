import { parseLevel } from "../../check/facts/rating-words.ts";
import { parseMonth } from "../../months.ts";
import { paperStatuses } from "../../navigation/paper-status.ts";
import { findCountries } from "../../pubmed/find-countries.ts";
import { parseDesign } from "../../record/values/design.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parseLanguage } from "../../record/values/language.ts";
import { expandPages } from "../../record/values/page-range.ts";
import { parseCountry } from "../../record/values/parse-country.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { parseScore } from "../../record/values/score.ts";
import { buildAbstract } from "./build-abstract.ts";
import { buildAuthors } from "./build-authors.ts";
import { buildFunding } from "./build-funding.ts";
import { buildTitle, localized } from "./build-localized.ts";
import { buildPublished } from "./build-published.ts";
import {
  type BuiltField,
  type FieldBuilder,
  type FieldPart,
  multilineText,
  plainText,
  takeFirst,
} from "./built-field.ts";
import { parseType } from "./parse-type.ts";
import { splitList } from "./split-list.ts";

/** How each field of the record is made of what a source says for it, in the order of a record. */
export const fieldBuilders: Readonly<Record<string, FieldBuilder>> = {
  title: buildTitle,
  type: buildType,
  language: takeFirst((value) => readBy(parseLanguage, value)),
  pmid: takeFirst((value) => readBy(parsePmid, value)),
  doi: takeFirst((value) => readBy(parseDoi, value)),
  pmcid: takeFirst((value) =>
    readBy((text) => parsePmcid(/^\d+$/.test(text) ? `PMC${text}` : text), value),
  ),
  journal: takeFirst(plainText),
  authors: buildAuthors,
  published: buildPublished,
  volume: takeFirst(plainText),
  issue: takeFirst(plainText),
  pages: buildPages,
  score: takeFirst(readScore),
  applicationArea: localized(),
  finding: localized(),
  abstract: localized(buildAbstract),
  design: takeFirst((value) => readBy(parseDesign, value)),
  studyType: localized(),
  areas: (parts) => buildList(parts, false),
  countries: buildCountries,
  country: localized(),
  authorCountries: buildAuthorCountries,
  roi: localized(),
  topic: localized(),
  importance: takeFirst((value) => readBy(parseLevel, value)),
  innovation: takeFirst((value) => readBy(parseLevel, value)),
  meshTerms: buildMeshTerms,
  keywords: (parts) => buildList(parts, true),
  tags: (parts) => buildList(parts, true),
  funding: buildFunding,
  status: buildStatus,
};

function readBy<Value>(
  parse: (text: string) => Value | undefined,
  value: unknown,
): Value | undefined {
  const text = plainText(value);
  return text === undefined ? undefined : parse(text);
}

function readType(value: unknown, part: string): ReturnType<typeof parseType> {
  return readBy((text) => parseType(text, part === "csl"), value);
}

/** The type, where it isn't the one that a record without it has; names of designs are no types, and have no place. */
function buildType(parts: readonly FieldPart[]): BuiltField {
  const { value, left = [], unread = [] } = takeFirst(readType)(parts);
  const isDefault = value === "article-journal";
  return { ...(value !== undefined && !isDefault && { value }), left: [...left, ...unread] };
}

/** Pages as they are, or the first and the last with a hyphen between them. */
function buildPages(parts: readonly FieldPart[]): BuiltField {
  const textOf = (wanted: string) => {
    const found = parts.find(({ part }) => part === wanted);
    return found && readPages(found.source.value);
  };
  const first = textOf("first");
  const last = textOf("last");
  const span =
    last === undefined || last === first || first?.includes("-")
      ? first
      : readPages(`${first ?? ""}-${last}`);
  const value = textOf("") ?? (first === undefined ? last : span);
  if (value === undefined) return { unread: parts.map(({ source }) => source) };
  const isTold = ({ source }: FieldPart) => value.includes(readPages(source.value) ?? "");
  return { value, left: parts.filter((part) => !isTold(part)).map(({ source }) => source) };
}

/** A range with a hyphen and its last page written out, as CSL wants it; anything else as it is. */
function readPages(value: unknown): string | undefined {
  const text = plainText(value)?.replace(/\s*(?:--?|[–—])\s*/g, "-");
  return text && expandPages(text);
}

/** Every item of every part, each once; a text that is alone may part its items by commas. */
function buildList(parts: readonly FieldPart[], byCommas: boolean): BuiltField {
  const isAlone = byCommas && parts.length === 1;
  const items = parts.flatMap(({ source }) => {
    const values = Array.isArray(source.value) ? source.value : [source.value];
    return values.flatMap((value) => splitList(multilineText(value) ?? "", isAlone));
  });
  return items.length > 0
    ? { value: [...new Set(items)] }
    : { unread: parts.map(({ source }) => source) };
}

/** The descriptors of headings; their qualifiers have no place. */
function buildMeshTerms(parts: readonly FieldPart[]): BuiltField {
  const built = buildList(parts, false);
  const terms = Array.isArray(built.value) ? built.value.map(String) : [];
  const descriptors = terms.map((term) => term.replace(/^\*|\/.*$/g, ""));
  return {
    ...built,
    ...(terms.length > 0 && { value: [...new Set(descriptors)] }),
    left: parts.flatMap(({ source }) => (/\//.test(String(source.value)) ? [source] : [])),
  };
}

/** Codes or names of countries; a list with another word in it is none. */
function buildCountries(parts: readonly FieldPart[]): BuiltField {
  const { value } = buildList(parts, false);
  const names = Array.isArray(value) ? value.map(String) : [];
  const codes = names.flatMap((name) => parseCountry(name) ?? []);
  return codes.length > 0 && codes.length === names.length
    ? { value: [...new Set(codes)] }
    : { unread: parts.map(({ source }) => source) };
}

/** The countries of affiliations; the affiliations themselves have no place. */
function buildAuthorCountries(parts: readonly FieldPart[]): BuiltField {
  const countries = findCountries(
    parts.flatMap(({ source: { value } }) =>
      (Array.isArray(value) ? value : [value]).flatMap((text) => plainText(text) ?? []),
    ),
  );
  return {
    ...(countries.length > 0 && { value: countries }),
    left: parts.map(({ source }) => source),
  };
}

/** What was said of the paper itself since, with the notice's identifiers where the source has them. */
function buildStatus(parts: readonly FieldPart[]): BuiltField {
  const [only] = parts;
  if (only?.part === "") {
    const name = paperStatuses.find((own) => own === plainText(only.source.value));
    return name === undefined ? { unread: [only.source] } : { value: { [name]: {} } };
  }
  const value: Record<string, { noticePmid?: string; noticeDoi?: string }> = {};
  for (const { part, source } of parts) {
    const text = plainText(source.value) ?? "";
    const noticePmid = /pmid/i.test(text) ? parsePmid(text) : undefined;
    const noticeDoi = parseDoi(/\bdoi:\s*(\S+)/i.exec(text)?.[1] ?? "");
    value[part] = {
      ...value[part],
      ...(noticePmid !== undefined && { noticePmid }),
      ...(noticeDoi !== undefined && { noticeDoi }),
    };
  }
  return { value, left: parts.map(({ source }) => source) };
}

/** What spreadsheets make of `8/10`: the tenth of August. */
const tenthOfMonth =
  /^(?:\d{4}[-/])?(0?[1-9]|10)(?:[-/]|月)10日?$|^10-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct)\b/i;

/**
 * A score as a record has it: a number where it is nothing else, else the curator's text. The date that a spreadsheet
 * makes of `8/10` is read as it was meant.
 * @example readScore("8月10日") // "8/10"
 */
function readScore(value: unknown): number | string | undefined {
  const text = plainText(value);
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, month, name] = tenthOfMonth.exec(text) ?? [];
  if (parseScore(text) !== undefined || (month ?? name) === undefined) return text;
  return `${month === undefined ? parseMonth(name ?? "") : Number(month)}/10`;
}
