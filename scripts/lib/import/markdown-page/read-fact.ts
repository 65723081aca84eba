import { formatName } from "../../card/format-name.ts";
import type { FactKey } from "../../card/needed-words.ts";
import { words } from "../../card/words.ts";
import type { Locale } from "../../locale.ts";
import type { LanguageText } from "../../record/schema/localized-text.ts";
import type { PersonName } from "../../record/schema/person-name.ts";
import type { VersionRelation } from "../../record/schema/status.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { cslTypes, cslTypeWords } from "../../record/values/csl-types.ts";
import { listDois, parseDoi } from "../../record/values/doi.ts";
import { parseLanguage } from "../../record/values/language.ts";
import { parseCountry } from "../../record/values/parse-country.ts";
import { parseWholeDate } from "../../record/values/parse-date.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { parseName } from "../fields/parse-name.ts";
import { splitNames } from "../fields/split-list.ts";
import type { FactLine } from "./fact-lines.ts";
import { localize, type PageFields } from "./page-fields.ts";
import { joinText } from "./read-pieces.ts";

type Value = LanguageText & { readonly targets: readonly string[]; readonly locale: Locale };
type Reader = (value: Value) => PageFields | undefined;

/**
 * The fields that a fact gives, none where its value is a placeholder; `undefined` where the value
 * is not of the fact's form, and has to be kept as it is.
 */
export function readFactFields(
  key: FactKey,
  { value, targets }: FactLine,
  locale: Locale,
): PageFields | undefined {
  const text = joinText(value, locale);
  if (isPlaceholder(text.text)) return {};
  return readers[key]({ ...text, targets, locale });
}

const remark = /\s*（[^（）]*\p{Script=Han}[^（）]*）\s*$/u;

/**
 * An identifier without the remark in Chinese brackets behind it, which is no part of any.
 * @example cutRemark("30000001（已驗證）") // "30000001"
 */
export function cutRemark(text: string): string {
  return text.replace(remark, "");
}

const readers: Readonly<Record<FactKey, Reader>> = {
  titleEn: ({ text }) => ({ title: { en: text } }),
  titleZh: ({ text }) => ({ title: { "zh-Hant": text } }),
  titleOriginal: ({ text }) => ({ title: { original: text } }),
  pmid: ({ text, targets }) => field("pmid", findIn([cutRemark(text), ...targets], parsePmid)),
  pmcid: ({ text, targets }) => field("pmcid", findIn([cutRemark(text), ...targets], parsePmcid)),
  doi: ({ text, targets }) => field("doi", findIn([...targets, cutRemark(text)], readDoi)),
  journal: readJournal,
  score: ({ text }) => ({ score: isNumber(text) ? Number(text) : text }),
  area: localized("applicationArea"),
  authors: readAuthors,
  importance: ({ text, locale }) => field("importance", findKey(words[locale].levels, text)),
  innovation: ({ text, locale }) => field("innovation", findKey(words[locale].levels, text)),
  studyType: localized("studyType"),
  country: localized("country"),
  year: ({ text }) => field("published", parseWholeDate(text)),
  roi: localized("roi"),
  published: ({ text }) => field("published", parseWholeDate(text)),
  volume: ({ text }) => readIssue(text) ?? { volume: text },
  issue: ({ text }) => ({ issue: text }),
  pages: ({ text }) => ({ pages: text }),
  type: ({ text, locale }) =>
    field(
      "type",
      cslTypes.find((type) => cslTypeWords[type][locale] === text),
    ),
  language: ({ text }) => field("language", parseLanguage(text)),
  meshTerms: ({ text, locale }) => ({ meshTerms: splitList(text, locale) }),
  keywords: ({ text, locale }) => ({ keywords: splitList(text, locale) }),
  tags: ({ text, locale }) => ({ tags: splitList(text, locale) }),
  topic: localized("topic"),
  funding: ({ text, locale }) => ({ funding: splitList(text, locale).map(readGrant) }),
  authorCountries: ({ text, locale }) =>
    field("authorCountries", readCountries(splitList(text, locale))),
  added: ({ text }) => field("added", parseWholeDate(text)),
  preprint: version("preprint"),
  article: version("article"),
  update: version("update"),
  comment: version("comment"),
  source: ({ text }) => ({ "provenance.source": text }),
  retrieved: ({ text }) => field("provenance.retrieved", parseWholeDate(text)),
  curators: ({ text, locale }) => ({ "provenance.curators": splitList(text, locale) }),
  drafting: ({ text, locale }) =>
    field("provenance.drafting", findKey(words[locale].drafting, text)),
  verified: readVerified,
  // The page doesn't say which value was meant, so that a person has to accept it again.
  accepted: readAccepted,
  date: () => undefined,
};

function field(name: string, value: unknown): PageFields | undefined {
  return value === undefined ? undefined : { [name]: value };
}

function localized(name: string): Reader {
  return ({ text, language, locale }) => ({ [name]: localize({ text, language }, locale) });
}

/** A line about another version of the work, by its one identifier. */
function version(relation: VersionRelation): Reader {
  return ({ text, targets }) => {
    const pmid = /^\d+$/.test(text) ? parsePmid(text) : undefined;
    const doi = pmid === undefined ? findIn([...targets, text], readDoi) : undefined;
    const identifier = field("pmid", pmid) ?? field("doi", doi);
    return identifier && { version: { relation, ...identifier } };
  };
}

function findIn(
  texts: readonly string[],
  parse: (text: string) => string | undefined,
): string | undefined {
  return texts.map(parse).find((found) => found !== undefined);
}

/** A DOI that is the whole text, or the one that a text in Chinese goes on after. */
function readDoi(text: string): string | undefined {
  return /\p{Script=Han}/u.test(text) ? listDois(text)[0] : parseDoi(text);
}

function isNumber(text: string): boolean {
  return /^\d/.test(text) && String(Number(text)) === text;
}

function findKey(labels: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(labels).find(([, label]) => label === text)?.[0];
}

function splitList(text: string, locale: Locale): readonly string[] {
  return text.split(words[locale].listSeparator);
}

/** Who gave money, and the number of the grant in brackets after it. */
function readGrant(text: string) {
  const [, name = text, id] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(text) ?? [];
  return { name, ...(id !== undefined && { id }) };
}

function readCountries(names: readonly string[]): readonly string[] | undefined {
  const codes = names.flatMap((name) => parseCountry(name) ?? []);
  return codes.length === names.length ? codes : undefined;
}

/** A date, perhaps with who checked the cards on it. */
function readVerified({ text, locale }: Value): PageFields | undefined {
  const [date = "", ...by] = text.split(words[locale].listSeparator);
  if (parseWholeDate(date) !== date) return undefined;
  const person = by.join(words[locale].listSeparator);
  return { "provenance.verified": person === "" ? date : { date, by: person } };
}

/** A finding's code and the reason for which it was accepted. */
function readAccepted({ text, language, locale }: Value): PageFields | undefined {
  const [, code, reason] = /^([a-z]+(?:-[a-z]+)*)(?:：|: )(.+)$/s.exec(text) ?? [];
  if (code === undefined || reason === undefined) return undefined;
  return { [`accepted.${code}`]: { code, reason: localize({ text: reason, language }, locale) } };
}

/** `12(3), 45–52` and its like, after a journal or alone. */
const issue =
  /^(.*?)[,，\s]*\b(\d+)\s*[(（]([^()（）]+)[)）](?:\s*[,，:：]\s*((?:pp?\.\s*)?[\w.]+(?:\s*[-–—]\s*[\w.]+)?))?\.?$/u;

function readIssue(text: string): PageFields | undefined {
  const [, before, volume, number, pages] = issue.exec(text) ?? [];
  if (before !== "" || volume === undefined) return undefined;
  return { volume, issue: number, ...(pages !== undefined && { pages }) };
}

function readJournal({ text }: Value): PageFields {
  const [, before = "", volume, number, pages] = issue.exec(text) ?? [];
  if (before === "" || pages === undefined) return { journal: text };
  return { journal: before, volume, issue: number, pages };
}

/** A name as reference lists have it: `Beispiel, A. B.`. */
const inverted = /(?:&\s*)?([^,&]+),\s*((?:\p{Lu}\.[-\s]*)+)(?:,\s*|$)/guy;

/** Names as the page shows them, or as a reference list has them, the year after them. */
function readAuthors({ text, locale }: Value): PageFields {
  const [, list = text, year] = /^(.*?)\s*[(（](\d{4})[)）]\.?$/.exec(text) ?? [];
  const names = readInverted(list);
  if (names !== undefined)
    return { authors: names, ...(year !== undefined && { published: year }) };
  const { listSeparator } = words[locale];
  const isWhole = text.includes(listSeparator) || !nameList.test(text);
  const items = isWhole ? text.split(listSeparator) : splitNames(text, true);
  return { authors: items.map((name) => readName(name, isWhole)) };
}

/** Names with commas or the like between them, and nothing that no name has. */
const nameList = /^[\p{L}\p{M}.'’ -]+(?:[,，;；、][\p{L}\p{M}.'’ -]+)+$/u;

function readInverted(list: string): readonly PersonName[] | undefined {
  const found = [...list.matchAll(inverted)];
  const isWhole = found.map(([whole]) => whole).join("") === list;
  if (found.length === 0 || !isWhole) return undefined;
  return found.map(([, family = "", given = ""]) => ({
    family: family.trim(),
    given: given.trim(),
  }));
}

/** A name taken apart, where it has to be only if the page would show it the same again. */
function readName(name: string, isShown: boolean): PersonName {
  const parsed = parseName(name);
  return parsed !== undefined && (!isShown || formatName(parsed) === name)
    ? parsed
    : { literal: name };
}
