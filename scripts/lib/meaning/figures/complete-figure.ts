import { isRounded, readComparator } from "./comparators.ts";
import { matchAt, type NumberFigure } from "./figure.ts";
import { readUnit } from "./units.ts";

/** Smallest number that words such as “about” are taken to have rounded. */
const smallestRounded = 1000;

/** 兩年半, 三個半月: the unit, and half of it more. */
const halfMore = / ?(?:(?:年|歲|天|個月|個?小時)半|個半(?:月|小時))/y;

/**
 * A number with the unit and the comparator that the text around it gives, ending after its unit.
 * @param hasMagnitude whether a magnitude was multiplied, as in 1.3 million
 */
export function completeFigure(
  text: string,
  figure: Pick<NumberFigure, "kind" | "number" | "start" | "end" | "unit">,
  hasMagnitude = false,
): NumberFigure {
  const half = matchAt(halfMore, text, figure.end);
  const number = figure.number + (half ? 0.5 : 0);
  const read = figure.unit === undefined ? readUnit(text, figure.end) : undefined;
  const end = half ? figure.end + half[0].length : (read?.end ?? figure.end);
  const unit = figure.unit ?? (isCalendarYear(figure.number, read?.unit) ? undefined : read?.unit);
  const comparator = readComparator(text, figure.start, end);
  const rounded =
    figure.number >= smallestRounded && (hasMagnitude || isRounded(text, figure.start));
  return {
    ...figure,
    number,
    end,
    ...(unit !== undefined && { unit }),
    ...(comparator && { comparator }),
    ...(rounded && { isRounded: true }),
  };
}

/** The year 2010 年 is no span of 2010 years. */
function isCalendarYear(number: number, unit: string | undefined): boolean {
  return unit === "year" && number >= 1000 && number < 2200;
}
