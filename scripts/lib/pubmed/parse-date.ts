import { readTextAt, type XmlElement } from "./xml-element.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The date in an element with `Year`, `Month` and `Day`, as exactly as it is known: of a season or of several months
 * (`MedlineDate`) only the year.
 * @see https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pubdate
 */
export function buildDate(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const medline = readTextAt(element, "MedlineDate");
  if (medline !== undefined) return /\b\d{4}\b/.exec(medline)?.[0];
  const parts = ["Year", "Month", "Day"].map((name) => readTextAt(element, name) ?? "");
  return renderDate(parts);
}

/**
 * The date at the beginning of what follows a journal's name in a citation.
 * @example parseCitedDate("J Exam. 2024 Mar 5;12(3):45") // "2024-03-05"
 */
export function parseCitedDate(citation: string): string | undefined {
  const found = /\b((?:19|20)\d\d)(?:[ -]([A-Z][a-z]{2})\b(?: (\d{1,2})\b)?)?/.exec(citation);
  return found === null ? undefined : renderDate(found.slice(1).map((part) => part ?? ""));
}

function renderDate([year = "", month = "", day = ""]: readonly string[]): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = /^\d+$/.test(month)
    ? Number(month)
    : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return year;
  const date = `${year}-${String(number).padStart(2, "0")}`;
  const isDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= lastDay(year, number);
  return isDay ? `${date}-${day.padStart(2, "0")}` : date;
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}
