import { isJsonObject } from "../../record/json/json-value.ts";
import { type ParsedDate, parseDate } from "../../record/values/parse-date.ts";
import type { SourceField } from "../imported-record.ts";
import { type BuiltField, type FieldPart, plainText } from "./built-field.ts";

/**
 * The date of publication: of several the first, or a later one that says the same more exactly. A year and a month in
 * fields of their own are put together.
 */
export function buildPublished(parts: readonly FieldPart[]): BuiltField {
  const year = parts.find(({ part }) => part === "year");
  const month = parts.find(({ part }) => part === "month");
  const yearText = year && plainText(year.source.value);
  const dated = parts.map(({ part, source }) => ({
    source,
    parsed: part === "month" ? readMonth(source.value, yearText) : readDate(source.value, yearText),
  }));
  const known = dated.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed.date]));
  const first =
    month && !known[0]?.includes("-")
      ? (known.find((date) => date.includes("-")) ?? known[0])
      : known[0];
  if (first === undefined) return { unread: parts.map(({ source }) => source) };
  const value = known.reduce((best, date) => (date.startsWith(`${best}-`) ? date : best), first);
  const left: SourceField[] = [];
  const unread: SourceField[] = [];
  for (const { source, parsed } of dated) {
    if (parsed === undefined) unread.push(source);
    else if (!parsed.isWhole || !isWithin(parsed.date, value)) left.push(source);
  }
  return { value, left, unread };
}

function isWithin(date: string, value: string): boolean {
  return value === date || value.startsWith(`${date}-`);
}

function readDate(value: unknown, year: string | undefined): ParsedDate | undefined {
  if (isJsonObject(value)) return readCslDate(value);
  const text = plainText(value);
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  return parsed ?? (year === undefined ? undefined : parseDate(`${year} ${text}`));
}

function readMonth(value: unknown, year: string | undefined): ParsedDate | undefined {
  const text = plainText(value);
  if (text === undefined || year === undefined) return undefined;
  return parseDate(`${year} ${text}`) ?? parseDate(`${year}-${text}`);
}

/** @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields */
function readCslDate(value: Readonly<Record<string, unknown>>): ParsedDate | undefined {
  const { "date-parts": dateParts, raw, literal, ...rest } = value;
  const [start, ...ends] = Array.isArray(dateParts) ? dateParts : [];
  const numbers = Array.isArray(start) ? start.map(String) : [];
  const text = numbers.length > 0 ? numbers.slice(0, 3).join("-") : plainText(raw ?? literal);
  const parsed = text === undefined ? undefined : parseDate(text);
  if (parsed === undefined) return undefined;
  const timeOnly = ["date-time", "timestamp"];
  const isRest = Object.keys(rest).some((key) => !timeOnly.includes(key));
  return {
    date: parsed.date,
    isWhole: parsed.isWhole && ends.length === 0 && numbers.length <= 3 && !isRest,
  };
}
