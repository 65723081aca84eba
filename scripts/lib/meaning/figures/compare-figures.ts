import type { Figure, NumberFigure } from "./figure.ts";
import { findUnit } from "./units.ts";

/**
 * What two figures have in common: all (`same`); the number and unit but not the side meant (`comparator`: <5 and >5);
 * the number alone (`unit`: 5 days and 5 weeks, 5 and 5%); or `nothing`.
 */
export type Agreement = "same" | "comparator" | "unit" | "nothing";

/** How far a share in words may be from the figure it stands for: a third may be 35%. */
export const wordedShare = 0.03;

/** What two figures have in common; shares, units of one kind, rounded numbers, added multiples and years of the Republic are converted. */
export function compareFigures(a: Figure, b: Figure): Agreement {
  if (a.kind === "name" || b.kind === "name") {
    return a.kind === "name" && b.kind === "name" && a.name === b.name ? "same" : "nothing";
  }
  if (!isSameQuantity(a, b)) return areAlike(a, b) ? "unit" : "nothing";
  const isOtherSide = a.comparator && b.comparator && a.comparator !== b.comparator;
  return isOtherSide ? "comparator" : "same";
}

/** Whether one number may be meant by both, in digits or with different units; 兩組 and 2% have nothing in common. */
function areAlike(a: NumberFigure, b: NumberFigure): boolean {
  const areDigits = a.kind === "digits" && b.kind === "digits";
  return a.number === b.number && (areDigits || (a.unit !== undefined && b.unit !== undefined));
}

function isSameQuantity(a: NumberFigure, b: NumberFigure): boolean {
  const [unitA, unitB] = [findUnit(a.unit), findUnit(b.unit)];
  if (unitA?.measures === "share" || unitB?.measures === "share") return isSameShare(a, b);
  if (unitA && unitB && unitA.measures !== unitB.measures) return false;
  if (isAddition(a, b) || isAddition(b, a)) return true;
  if (unitA && unitB) {
    const [sizeA, sizeB] = [a.number * unitA.size, b.number * unitB.size];
    return Math.abs(sizeA - sizeB) <= 1e-9 * sizeA || isRounding(a, b) || isRounding(b, a);
  }
  return (
    a.number === b.number ||
    isRounding(a, b) ||
    isRounding(b, a) ||
    isRepublicYear(a, b) ||
    isRepublicYear(b, a)
  );
}

/** A number as a share of 1; `undefined` where it can be none. */
export function readShare({ number, unit }: NumberFigure): number | undefined {
  const known = findUnit(unit);
  if (known?.measures === "share") return number * known.size;
  return known === undefined && number <= 1 ? number : undefined;
}

function isSameShare(a: NumberFigure, b: NumberFigure): boolean {
  const [shareA, shareB] = [readShare(a), readShare(b)];
  if (shareA === undefined || shareB === undefined) return false;
  const difference = Math.abs(shareA - shareB);
  if (a.unit === "part" || b.unit === "part") return difference <= wordedShare;
  if (a.unit === "ratio") return difference <= lastPlace(b) / 2 + 1e-9;
  if (b.unit === "ratio") return difference <= lastPlace(a) / 2 + 1e-9;
  return difference <= 1e-9;
}

/** The worth of the last place of a share in digits: 0.01 of 58% and of 0.58. */
function lastPlace({ number, unit }: NumberFigure): number {
  const decimals = String(number).split(".")[1]?.length ?? 0;
  return 10 ** -decimals * (findUnit(unit)?.size ?? 1);
}

/** Whether a number said to be rounded can be the other, which is given in two places more or beyond. */
function isRounding(rounded: NumberFigure, exact: NumberFigure): boolean {
  if (
    !rounded.isRounded ||
    exact.isRounded ||
    (rounded.unit && exact.unit && rounded.unit !== exact.unit)
  )
    return false;
  const place = roundedPlace(rounded.number);
  return exact.number % (place / 10) !== 0 && Math.abs(rounded.number - exact.number) < place;
}

/** The worth of the last place of a whole number that isn't zero: 10,000 of 130,000. */
export function roundedPlace(number: number): number {
  let place = 1;
  while (place < number && number % (place * 10) === 0) place *= 10;
  return place;
}

/** Whether a multiple that is said to be added makes the other: 增加三倍 is fourfold. */
function isAddition(added: NumberFigure, whole: NumberFigure): boolean {
  return added.isAdded === true && whole.number === added.number + 1;
}

/**
 * Whether a year is counted from the founding of the Republic of China, the other from Christ: 95 年 is 2006.
 * @see https://en.wikipedia.org/wiki/Republic_of_China_calendar
 */
function isRepublicYear(republic: NumberFigure, christian: NumberFigure): boolean {
  return (
    republic.unit === "year" && republic.number > 60 && christian.number === republic.number + 1911
  );
}

/** Whether one number differs from another by a slip: one digit, the decimal point, the percent sign, or one word. */
export function isSlip(a: Figure, b: Figure): boolean {
  if (a.kind === "word" || a.kind === "part") return a.kind === b.kind;
  if (a.kind !== "digits" || b.kind !== "digits") return false;
  const [own, other] = [String(a.number), String(b.number)];
  if (own === other) return (a.unit === "%") !== (b.unit === "%");
  if (own.replace(".", "") === other.replace(".", "")) return true;
  if (own.length !== other.length || own.length < 2) return false;
  const changed = Array.from(own).filter((character, index) => character !== other[index]);
  return changed.length === 1;
}
