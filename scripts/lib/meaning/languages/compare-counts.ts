import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import { buildFigureIndex, findMatch } from "../figures/figure-index.ts";
import { findUnit } from "../figures/units.ts";
import type { Difference } from "./difference.ts";
import { type FiguresOfText, isNumber, wordsOf } from "./figures-of-text.ts";

/** What no number in words is: digits, as in a name; a Roman numeral; a month. */
const notInWords = /^(?:\d|[A-Z]+$|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec))/;

/** Words for two that Chinese says with a count: 兩組, 兩次. */
const both = /^(?:both|either|neither|twice)$/i;

/** Most shares that are looked into: a text with more has nothing to do with the other. */
const mostShares = 100;

/**
 * Numbers and shares in words of which each text has one that the other hasn't, second and 第三, or that it has more
 * often. One of them alone is a matter of style, but not an English third to ninth.
 */
export function compareCounts(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const [strange, others] = [listStrange(english, chinese), listStrange(chinese, english)];
  const ofBoth = strange.find((figure) => both.test(wordsOf(english, figure)));
  const pairs = [
    [strange[0], others[0]],
    [ofBoth, others.length === 0 ? findRepeated(chinese, english) : undefined],
    [listShares(english, chinese)[0], listShares(chinese, english)[0]],
  ] as const;
  const differences = pairs.flatMap(([left, right]): Difference[] =>
    left && right
      ? [{ kind: "count", english: wordsOf(english, left), chinese: wordsOf(chinese, right) }]
      : [],
  );
  const alone = strange.find(({ number }) => number > 2 && number < 10);
  return differences.length === 0 && alone
    ? [{ kind: "count", english: wordsOf(english, alone) }]
    : differences;
}

/** A count in words that a text has more often than the other text has any number like it, which it has. */
function findRepeated(text: FiguresOfText, another: FiguresOfText): NumberFigure | undefined {
  const countOf = ({ figures }: FiguresOfText, number: number) =>
    figures.filter((figure) => isNumber(figure) && figure.number === number).length;
  return text.figures
    .filter(isNumber)
    .slice(0, mostShares)
    .find(({ kind, number }) => {
      const others = kind === "word" ? countOf(another, number) : 0;
      return others > 0 && countOf(text, number) > others;
    });
}

/** Words that may say a number, of which the other text has nothing. */
function listStrange(text: FiguresOfText, another: FiguresOfText): NumberFigure[] {
  const index = buildFigureIndex(another.figures);
  const shares = new Set(
    text.figures.filter(({ kind }) => kind === "part").map(({ start }) => start),
  );
  return text.figures.filter(isNumber).filter((figure) => {
    if (figure.kind !== "loose" || figure.number < 2 || shares.has(figure.start)) return false;
    const isInWords = !notInWords.test(wordsOf(text, figure));
    return isInWords && findMatch(figure, index).agreement === "nothing";
  });
}

/** Shares in words that a text has more often than the other has any near them. */
function listShares({ figures }: FiguresOfText, another: FiguresOfText): NumberFigure[] {
  const own = figures.filter(isShare).slice(0, mostShares);
  const others = another.figures.filter(isShare).slice(0, mostShares);
  const countNear = (shares: readonly NumberFigure[], share: NumberFigure) =>
    shares.filter((each) => compareFigures(each, share) === "same").length;
  return own
    .filter(({ unit }) => unit === "part")
    .filter((share) => countNear(own, share) > countNear(others, share));
}

function isShare(figure: Figure): figure is NumberFigure {
  return isNumber(figure) && findUnit(figure.unit)?.measures === "share";
}
