import { groupBy } from "../../group-by.ts";
import { isSlip } from "../figures/compare-figures.ts";
import type { NumberFigure } from "../figures/figure.ts";
import { findUnit } from "../figures/units.ts";
import { type Difference, type FiguresOfText, isNumber, wordsOf } from "./comparison.ts";

/** Most numbers that are looked into: a text with more has nothing to do with the other. */
const mostSurplus = 100;

/**
 * A number that English has more often than Chinese has it, where Chinese also has one more often: one may have become
 * the other. So may a number with a unit or percent sign have become one with another, or without the sign. Either
 * alone is a matter of style, for a number may be repeated.
 */
export function compareOccurrences(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const find = (name: (figure: NumberFigure) => string) =>
    [listSurplus(english, chinese, name), listSurplus(chinese, english, name)] as const;
  const [own, others] = find(({ number }) => String(number));
  const [inDigits, othersInDigits] = find(({ kind, number }) => `${number} ${kind === "digits"}`);
  const [ofUnit, othersOfUnit] = find(({ number, unit }) => `${number} ${nameMeasure(unit)}`);
  const pairs = [
    [own[0], others[0]] as const,
    ...inDigits.map(
      (figure) =>
        [
          figure,
          othersInDigits.find((other) => isSlipOf(figure, other) && isMoved(figure, other)),
        ] as const,
    ),
    ...ofUnit.map(
      (figure) => [figure, othersOfUnit.find((other) => isOtherUnit(figure, other))] as const,
    ),
  ];
  return pairs.flatMap(([left, right]): Difference[] =>
    left && right
      ? [{ kind: "count", english: wordsOf(english, left), chinese: wordsOf(chinese, right) }]
      : [],
  );

  /** Whether one of two numbers is not as often in both texts: 5 and July may be 五 and 7 月. */
  function isMoved(...figures: readonly NumberFigure[]): boolean {
    return figures.some(({ number }) => countOf(english, number) !== countOf(chinese, number));
  }
}

function countOf({ figures }: FiguresOfText, number: number): number {
  return figures.filter((figure) => isNumber(figure) && figure.number === number).length;
}

/** One number with two units; of numbers without one it is known only of percentages that they lack it. */
function isOtherUnit(figure: NumberFigure, other: NumberFigure): boolean {
  const units = [nameMeasure(figure.unit), nameMeasure(other.unit)];
  return figure.number === other.number && (!units.includes("") || units.includes("%"));
}

/** A unit; nothing for who is counted, which languages say or leave out. */
function nameMeasure(unit: string | undefined): string {
  return findUnit(unit)?.measures === "people" ? "" : (unit ?? "");
}

/** The first of each number that a text has more often than another has it at all, of those that the other has too. */
function listSurplus(
  { figures }: FiguresOfText,
  another: FiguresOfText,
  name: (figure: NumberFigure) => string,
): NumberFigure[] {
  const others = groupBy(another.figures.filter(isNumber), name);
  const known = new Set(another.figures.filter(isNumber).map(({ number }) => number));
  return [...groupBy(figures.filter(isNumber), name)]
    .flatMap(([key, same]) => {
      const stated = same.find(({ kind }) => kind !== "loose");
      const isSurplus =
        stated && known.has(stated.number) && same.length > (others.get(key)?.length ?? 0);
      return isSurplus ? [stated] : [];
    })
    .slice(0, mostSurplus);
}

/** Of numbers in digits, any single digit may have been another; counts in words are too often left out. */
function isSlipOf(figure: NumberFigure, other: NumberFigure): boolean {
  if (figure.kind !== "digits" || other.kind !== "digits") return false;
  return (
    isSlip(figure, other) || [figure, other].every(({ number }) => /^\d$/.test(String(number)))
  );
}
