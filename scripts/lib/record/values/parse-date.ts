import { monthStarts, parseMonth } from "../../months.ts";
import { foldWidth } from "./fold-width.ts";

/** A date as a record has it, and whether the text says nothing more. */
export type ParsedDate = { readonly date: string; readonly isWhole: boolean };

const monthName = String.raw`(${monthStarts.join("|")})[a-z]*\.?`;
/** The first year of the calendar of the Republic of China, less one. */
const republic = 1911;
/** Days from the first of Excel's serial numbers to the first of Unix. */
const serialOfEpoch = 25_569;

type Pieces = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};
type Form = readonly [RegExp, (match: readonly string[]) => Pieces];

const forms: readonly Form[] = [
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => pieces(y, m, d)],
  [
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ](?:[上下]午 ?)?[\d:.Z+-]*(?: ?[AP]M)?)?\/?$/i,
    ([, y, m, d]) => pieces(y, m, d),
  ],
  [/^(\d{4})[-/. ](\d{1,2})\/{0,2}$/, ([, y, m]) => pieces(y, m)],
  [/^(\d{4})年?\/{0,3}$/, ([, y]) => pieces(y)],
  [/^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日號])?$/, ([, y, m, d]) => pieces(y, m, d)],
  [
    /^(?:民國)?\s*(\d{2,3})年(?:(\d{1,2})月)?(?:(\d{1,2})[日號])?$/,
    ([, y, m, d]) => pieces(y, m, d, republic),
  ],
  // A number alone is a year of the Republic only where no other calendar has papers.
  [/^民國\s*(\d{2,3})$/, ([, y]) => pieces(y, "", "", republic)],
  [/^(1[0-4]\d)$/, ([, y]) => pieces(y, "", "", republic)],
  [
    /^(?:民國\s*)?(1\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
    ([, y, m, d]) => pieces(y, m, d, republic),
  ],
  [
    new RegExp(String.raw`^(\d{4})[-/, ]*${monthName}[-/, ]*(\d{1,2})?\/?$`, "i"),
    ([, y, m, d]) => named(y, m, d),
  ],
  [
    new RegExp(String.raw`^${monthName}\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`, "i"),
    ([, m, d, y]) => named(y, m, d),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})[- ]${monthName}[-, ]*(\d{4})$`, "i"),
    ([, d, m, y]) => named(y, m, d),
  ],
  [new RegExp(String.raw`^${monthName}[-, ]*(\d{4})$`, "i"), ([, m, y]) => named(y, m)],
];

/** Forms that say more than a record's date can, or less surely: a span, a season, a day or month that may be either. */
const looseForms: readonly Form[] = [
  [
    new RegExp(String.raw`^\d{1,2}\s*[-–]\s*\d{1,2}\s+${monthName},?\s+(\d{4})$`, "i"),
    ([, m, y]) => named(y, m),
  ],
  // RIS has four parts between its strokes, the last one in words.
  [/^(\d{4})\/(\d{0,2})\/(\d{0,2})\/./, ([, y, m, d]) => pieces(y, m, d)],
  [/(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/, ([, y]) => pieces(y)],
];

/**
 * The date in any form that databases, reference managers and spreadsheets write: `2009 Jun 1`, `2016/01/`,
 * `15 August 2025`, `民國114年8月`, Excel's number of days; of a span or season the year. `undefined` where no year is
 * to be found.
 * @example parseDate("2014 Jan-Apr") // { date: "2014", isWhole: false }
 */
export function parseDate(text: string): ParsedDate | undefined {
  const plain = foldWidth(text)
    .trim()
    .replace(/^(?:中華)?民國?/, "民國")
    .replace(/\s*([年月日號])\s*度?/g, "$1");
  const serial = dateOfSerial(plain);
  if (serial !== undefined) return { date: serial, isWhole: true };
  const exact = readForm(forms, plain);
  if (exact !== undefined) return { date: exact, isWhole: true };
  const loose = readForm(looseForms, plain);
  return loose === undefined ? undefined : { date: loose, isWhole: false };
}

/** The date of a text that says nothing more; `undefined` for any other text. */
export function parseWholeDate(text: string): string | undefined {
  const { date, isWhole } = parseDate(text) ?? {};
  return isWhole ? date : undefined;
}

/**
 * The day that a number of Excel's is, between the years 1954 and 2091; a smaller one is a year, a greater one a date
 * without signs.
 * @example dateOfSerial("45884") // "2025-08-15"
 */
function dateOfSerial(text: string): string | undefined {
  if (!/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const day = new Date((Math.floor(Number(text)) - serialOfEpoch) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

function readForm(candidates: readonly Form[], text: string): string | undefined {
  for (const [pattern, read] of candidates) {
    const match = pattern.exec(text);
    const date = match === null ? undefined : renderDate(read(match));
    if (date !== undefined) return date;
  }
  return undefined;
}

function pieces(year = "", month = "", day = "", yearZero = 0): Pieces {
  return {
    year: Number(year) + yearZero,
    ...(Number(month) > 0 && { month: Number(month) }),
    ...(Number(day) > 0 && { day: Number(day) }),
  };
}

function named(year = "", month = "", day = ""): Pieces {
  return pieces(year, String(parseMonth(month)), day);
}

/** `undefined` for a day or month that no calendar has. */
function renderDate({ year, month, day }: Pieces): string | undefined {
  if (year < 1000) return undefined;
  if (month === undefined) return String(year);
  if (month > 12) return undefined;
  const yearAndMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return yearAndMonth;
  const isReal = day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isReal ? `${yearAndMonth}-${String(day).padStart(2, "0")}` : undefined;
}
