import { isRounded } from "../figures/comparators.ts";
import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { buildFigureIndex, findMatch } from "../figures/figure-index.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { type FiguresOfText, isNumber, wordsOf } from "./figures-of-text.ts";

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
