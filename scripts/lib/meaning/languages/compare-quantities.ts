import { groupBy } from "../../group-by.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import { findUnit } from "../figures/units.ts";
import { type Difference, type FiguresOfText, isNumber, wordsOf } from "./comparison.ts";

/** Something that is said with a number; `undefined` where it isn't, or only one language may say it. */
type Said = (figure: NumberFigure) => string | undefined;

/** Units that only one language may say: people, and shares that are written without a sign. */
const unsaid = new Set(["people", "share"]);

/** The unit, or that it is a year of the calendar, which is said with 年 or with nothing. */
const readSaidUnit: Said = ({ number, unit }) => {
  const isYear = unit === undefined && number >= 1900 && number < 2100;
  return unsaid.has(findUnit(unit)?.measures ?? "share") ? (isYear ? "calendar" : undefined) : unit;
};
const readSide: Said = ({ comparator }) => comparator;

/** Most numbers that are looked into: a text with more has nothing to do with the other. */
const mostStrange = 100;

/**
 * Numbers that one language has with a unit or a side which the other never gives them, where the other has them more
 * often with one of its own: one year and 一個月, at least one and 至多一處, wherever else they have ones.
 */
export function compareQuantities(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  return [
    ...compareSaid("unit", readSaidUnit, english, chinese),
    ...compareSaid("comparator", readSide, english, chinese),
  ];
}

function compareSaid(
  kind: "unit" | "comparator",
  read: Said,
  english: FiguresOfText,
  chinese: FiguresOfText,
): Difference[] {
  const [own, others] = [listSurplus(read, english, chinese), listSurplus(read, chinese, english)];
  return own.flatMap((left): Difference[] => {
    const right = others.find((each) => isConflict(left, each));
    if (right === undefined) return [];
    const said = {
      english: wordsOf(english, left.figure),
      chinese: wordsOf(chinese, right.figure),
    };
    return [{ kind, ...said }];
  });

  function isConflict(left: Surplus, right: Surplus): boolean {
    if (left.figure.number !== right.figure.number) return false;
    return read(left.figure) !== read(right.figure) && (left.isStrange || right.isStrange);
  }
}

/** A number that a text says something with more often than the other text does, which may do so never. */
type Surplus = { readonly figure: NumberFigure; readonly isStrange: boolean };

function listSurplus(
  read: Said,
  { figures }: FiguresOfText,
  another: FiguresOfText,
): readonly Surplus[] {
  const group = (all: readonly Figure[]) =>
    groupBy(
      all.filter(isNumber).filter((figure) => read(figure) !== undefined),
      (figure) => `${figure.number} ${read(figure)}`,
    );
  const others = group(another.figures);
  return [...group(figures)]
    .flatMap(([key, [figure, ...more]]): Surplus[] => {
      const count = others.get(key)?.length ?? 0;
      return figure && more.length + 1 > count ? [{ figure, isStrange: count === 0 }] : [];
    })
    .slice(0, mostStrange);
}
