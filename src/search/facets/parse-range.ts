import { parseScore } from "../../../scripts/lib/record/values/score.ts";

/** Numbers from `from` to `to`; the ends themselves only where they are said to be in it. */
type NumberRange = {
  readonly from: number;
  readonly to: number;
  readonly isFromIn: boolean;
  readonly isToIn: boolean;
};

const number = String.raw`\d+(?:[.,]\d+)?(?:/10)?`;
const comparison = new RegExp(`^(>=|<=|>|<|≥|≤|=)\\s*(${number})$`);
const between = new RegExp(`^(${number})?(?:-|\\.\\.|~|–)(${number})?$`);
const single = new RegExp(`^(${number})(\\+)?$`);

/**
 * The range that a condition of a query names, its numbers written as scores may be; `undefined`
 * where it is none.
 * @example parseRange("2019-2022") // from 2019 to 2022, both in it
 */
export function parseRange(text: string): NumberRange | undefined {
  const compared = comparison.exec(text);
  if (compared) return compare(compared[1] ?? "", readNumber(compared[2]));
  const one = single.exec(text);
  if (one) return closed(one[1], one[2] === undefined ? one[1] : undefined);
  const two = between.exec(text);
  return two && (two[1] ?? two[2]) !== undefined ? closed(two[1], two[2]) : undefined;
}

/** The number that matched; `NaN`, which is in no range, where it is none. */
function readNumber(text = ""): number {
  return parseScore(text) ?? Number.NaN;
}

/** Whether a number lies in a range. */
export function isInRange(value: number, { from, to, isFromIn, isToIn }: NumberRange): boolean {
  return (isFromIn ? value >= from : value > from) && (isToIn ? value <= to : value < to);
}

function closed(from: string | undefined, to: string | undefined): NumberRange {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : readNumber(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : readNumber(to),
    isFromIn: true,
    isToIn: true,
  };
}

function compare(operator: string, value: number): NumberRange {
  const isIn = operator !== ">" && operator !== "<";
  const isAbove = /^[>≥]/.test(operator);
  const isBelow = /^[<≤]/.test(operator);
  return {
    from: isBelow ? Number.NEGATIVE_INFINITY : value,
    to: isAbove ? Number.POSITIVE_INFINITY : value,
    isFromIn: isIn,
    isToIn: isIn,
  };
}
