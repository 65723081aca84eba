import { compareFigures } from "../figures/compare-figures.ts";
import { type Figure, isRounded, type NumberFigure } from "../figures/figure.ts";
import { buildFigureIndex, findMatch } from "../figures/figure-index.ts";
import { findUnit } from "../figures/units.ts";
import {
  type Difference,
  type DifferenceKind,
  type FiguresOfText,
  isNumber,
  wordsOf,
} from "./comparison.ts";

/** A figure that the other text hasn't quite, and the one that it has instead. */
type Unmatched = {
  readonly kind: DifferenceKind;
  readonly figure: Figure;
  readonly other?: Figure;
};

/**
 * Where the numbers of two languages differ: one that the other text doesn't have, has with another unit or means the
 * other side of. A count in words is a `count` where the other text has no strange number, for languages leave these
 * out; where as many are strange to either, each is taken for what the other should be.
 */
export function compareNumbers(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const ofEnglish = findUnmatched(english, chinese);
  const ofChinese = findUnmatched(chinese, english);
  const met = new Set(ofEnglish.map(({ other }) => other));
  const [own, others] = [ofEnglish, ofChinese].map((list) => list.filter(({ other }) => !other));
  const areBoth = own?.length !== 0 && others?.length !== 0;
  const arePairs = own !== undefined && own.length === others?.length;
  const numbers = arePairs
    ? own.map(({ figure }, index) => describe("number", figure, others[index]?.figure))
    : [
        ...(own ?? []).map(({ kind, figure }) => describe(areBoth ? "number" : kind, figure)),
        ...(others ?? []).map(({ kind, figure }) =>
          describe(areBoth ? "number" : kind, undefined, figure),
        ),
      ];
  const conflicts = [
    ...ofEnglish.map(({ kind, figure, other }) => other && describe(kind, figure, other)),
    ...ofChinese.map(
      ({ kind, figure, other }) => other && !met.has(figure) && describe(kind, other, figure),
    ),
  ];
  return [...numbers, ...conflicts.filter((each) => each !== undefined && each !== false)];

  function describe(kind: DifferenceKind, left?: Figure, right?: Figure): Difference {
    return {
      kind,
      ...(left && { english: wordsOf(english, left) }),
      ...(right && { chinese: wordsOf(chinese, right) }),
    };
  }
}

/** Numbers that the other text should have and hasn't quite. */
function findUnmatched(text: FiguresOfText, another: FiguresOfText): Unmatched[] {
  const index = buildFigureIndex(another.figures);
  return text.figures
    .filter(({ kind }) => kind !== "loose" && kind !== "name")
    .flatMap((figure): Unmatched[] => {
      const { agreement, other } = findMatch(figure, index);
      if (other && isShareStretched(figure, text, other, another))
        return [{ kind: "count", figure }];
      if (agreement === "same") {
        return isSignLeftOut(figure) && !another.figures.some(isSignLeftOut)
          ? [{ kind: "percent sign", figure, ...(other && { other }) }]
          : [];
      }
      const missing = figure.kind === "word" ? "count" : "number";
      return [
        { kind: agreement === "nothing" ? missing : agreement, figure, ...(other && { other }) },
      ];
    });
}

/** Whether a percent sign is left to the next number. */
function isSignLeftOut(figure: Figure): boolean {
  return figure.kind !== "name" && figure.unit === "%" && figure.unitOfNext !== undefined;
}

/**
 * Whether a share has in the other text only one near it in words that can hardly be meant: another share in words (one
 * in ten and 每九人有一人), tenths that aren't said to be rounded or are in both texts (31% and 三成), or words that the
 * figure's own text has as well.
 */
function isShareStretched(
  figure: Figure,
  text: FiguresOfText,
  other: Figure,
  another: FiguresOfText,
): boolean {
  if (!isNumber(figure) || !isNumber(other) || other.unit !== "part") return false;
  if (isExact(figure.number, other.number)) return false;
  const isTenths = [wordsOf(text, figure), wordsOf(another, other)].some((words) =>
    words.includes("成"),
  );
  if (figure.kind !== "digits") return figure.unit === "part" && !isTenths;
  const isSaid = isRounded(another.text, other.start) && !isRounded(text.text, figure.start);
  return (isTenths && !isSaid) || countParts(text, other) >= countParts(another, other);
}

/** Whether a percentage or a share is just what the words say. */
function isExact(number: number, part: number): boolean {
  return [part, 100 * part].some((each) => Math.abs(number - each) < 1e-9);
}

function countParts({ figures }: FiguresOfText, share: Figure): number {
  return figures.filter(
    (each) => isNumber(each) && each.kind === "part" && compareFigures(each, share) === "same",
  ).length;
}

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
