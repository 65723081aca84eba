import { isRounded } from "../figures/comparators.ts";
import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { type FiguresOfText, isNumber, wordsOf } from "./figures-of-text.ts";

/**
 * Whether a share has in the other text only one near it in words that can hardly be meant: another share in words (one
 * in ten and 每九人有一人), tenths that aren't said to be rounded or are in both texts (31% and 三成), or words that the
 * figure's own text has as well.
 */
export function isShareStretched(
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
