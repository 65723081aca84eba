import { isRounded, matchAt, type NumberFigure, readComparator } from "./figure.ts";
import { chineseUnits, findUnit, latinUnits } from "./units.ts";

/** Smallest number that words such as “about” are taken to have rounded. */
const smallestRounded = 1000;

/** 兩年半, 三個半月, an hour and a half: the unit, and half of it more. */
const halfMore =
  / ?(?:(?:年|歲|天|個月|個?小時)半|個半(?:月|小時)|(?:year|month|week|day|hour|minute)s? and a half(?![a-z]))/iy;

/** Words before a multiple that may be added to what was there. */
const added = /(?:增[加長多]|成長|提[高升]|上升|[多高快大]出?)了?[約近逾]? ?$/;

/** The unit of a number in a count of time: on day 3, but not in “80 years doubled”. */
const unitBefore = /\b(day|week|month|year)s? $/i;

/** Words before a time in which something happened: over 30 days, 近 5 年, but not aged over 65 years. */
const span =
  /近 ?$|(?<!\b(?:age|aged|for|of|after|took|last|lasted) )\bover (?:the (?:last|past|next|first) )?$/i;

/**
 * A number with the unit and the comparator that the text around it gives, ending after its unit.
 * @param isShortened whether decimals were multiplied by a magnitude, as in 1.3 million
 */
export function completeFigure(
  text: string,
  figure: Pick<NumberFigure, "kind" | "number" | "start" | "end" | "unit">,
  isShortened = false,
): NumberFigure {
  const half = matchAt(halfMore, text, figure.end);
  const number = figure.number + (half ? 0.5 : 0);
  const read = figure.unit === undefined ? readUnit(text, figure.end) : undefined;
  const end = half ? figure.end + half[0].length : (read?.end ?? figure.end);
  const head = figure.kind === "loose" ? "" : text.slice(0, figure.start).slice(-8);
  const [, before] = head.match(unitBefore) ?? [];
  const found = figure.unit ?? read?.unit ?? before?.toLowerCase();
  const unit = isCalendarYear(figure.number, found) ? undefined : found;
  const isSpan =
    findUnit(unit)?.measures === "time" && span.test(text.slice(0, figure.start).slice(-16));
  const comparator = isSpan ? undefined : readComparator(text, figure.start, end);
  const isAdded = unit === "-fold" && added.test(text.slice(0, figure.start).slice(-6));
  const rounded =
    figure.number >= smallestRounded && (isShortened || isRounded(text, figure.start));
  return {
    ...figure,
    number,
    end,
    ...(unit !== undefined && { unit }),
    ...(comparator && { comparator }),
    ...(rounded && { isRounded: true }),
    ...(isAdded && { isAdded: true }),
  };
}

/** The year 2010 年 is no span of 2010 years. */
function isCalendarYear(number: number, unit: string | undefined): boolean {
  return unit === "year" && number >= 1000 && number < 2200;
}

const chinesePattern = new RegExp(
  ` {0,2}(${[...chineseUnits.keys()].sort((a, b) => b.length - a.length).join("|")})(?!(?<=年)(?:代|級)|(?<=人)[次年])`,
  "y",
);
const latinPattern = /[ -]{0,2}([A-Za-zμ°℃]{1,14})(?:[ -]([A-Za-z]{1,10}))?/y;

/** The unit that is written at a place, after one or two blanks or a hyphen, and where it ends. */
function readUnit(
  text: string,
  start: number,
): { readonly unit: string; readonly end: number } | undefined {
  const chinese = matchAt(chinesePattern, text, start);
  const unit = chineseUnits.get(chinese?.[1] ?? "");
  if (chinese && unit !== undefined) return { unit, end: start + chinese[0].length };
  const latin = matchAt(latinPattern, text, start);
  if (latin?.[1] === undefined) return undefined;
  const [whole, first, second] = latin;
  const pair = second === undefined ? undefined : findLatin(`${first} ${second}`);
  if (pair !== undefined) return { unit: pair, end: start + whole.length };
  const single = findLatin(first);
  const end = start + whole.indexOf(first) + first.length;
  return single === undefined || /[\d²³]/.test(text.charAt(end))
    ? undefined
    : { unit: single, end };
}

/** Short forms tell units apart by their case (mM, mm). */
function findLatin(form: string): string | undefined {
  return latinUnits.get(form) ?? (form.length > 2 ? latinUnits.get(form.toLowerCase()) : undefined);
}
