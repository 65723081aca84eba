import { completeFigure } from "./complete-figure.ts";
import { type Figure, matchAt, type Reader } from "./figure.ts";
import { readMagnitude } from "./read-magnitude.ts";

const digitalObject = /10\.\d{4,9}\/[^\s，。；、）)]{1,200}/y;
const version = /\d{1,4}(?:\.\d{1,6}){2,5}(?!\d)/y;
const literal =
  /(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,3}(?: 000){1,4}(?!\d)|\d{1,15})(?:\.\d{1,12})?|\.\d{1,12}/y;
const decimalComma = /0,\d{1,6}(?![\d,])/y;
const suffix = /(?:st|nd|rd|th|(?<=\d0)s)(?![A-Za-z])/y;
/** 90 年代 are the 1990s. */
const ofDecade = / ?年代/y;
/** The second of two numbers that make a share: 39/74, 1 in 10, 4 out of 10, and 每 10 名有 1 名. */
const whole =
  / {0,2}(?:[/／]|(?:in|of|out of)(?: the)?(?: every)? ) {0,2}(\d{1,9}(?:,\d{3}){0,3})(?![\d.])/y;
const part = /[^，。；,;.\d]{0,12}?[有中] {0,2}(\d{1,6})(?![\d.])/y;

/** A number in digits, with thousands, exponent, magnitude, unit and comparator; two that make a share give it as well. */
export const readDigits: Reader = (text, start) => {
  const link = matchAt(digitalObject, text, start);
  if (link) return { figures: [], end: start + link[0].length };
  const dotted = matchAt(version, text, start);
  if (dotted) {
    const end = start + dotted[0].length;
    return { figures: [{ kind: "name", name: dotted[0], start, end }], end };
  }
  const comma = matchAt(decimalComma, text, start);
  const written = comma ?? matchAt(literal, text, start);
  if (!written) return undefined;
  const number = Number(comma ? comma[0].replace(",", ".") : written[0].replace(/[, ]/g, ""));
  const { factor, end } = readMagnitude(text, start + written[0].length, number);
  const bare = end + (matchAt(suffix, text, end)?.[0].length ?? 0);
  const century = number < 100 && number >= 10 && matchAt(ofDecade, text, bare) ? 1900 : 0;
  const figure = completeFigure(
    text,
    {
      kind: "digits",
      number: Number((number * factor + century).toPrecision(12)),
      start,
      end: bare,
    },
    factor >= 1000 && !Number.isInteger(number),
  );
  const share = readShare(text, figure.number, bare, figure.end);
  const figures: Figure[] = share === undefined ? [figure] : [figure, { ...figure, ...share }];
  return { figures, end: figure.end };
};

/** What part of a whole a number is, by the number after it: 0.25 for the 1 of “1 of 4”, and for the 4 of 每 4 人有 1 人. */
function readShare(text: string, number: number, bare: number, end: number) {
  const [, larger] = matchAt(whole, text, bare) ?? [];
  const [, smaller] = larger === undefined ? (matchAt(part, text, end) ?? []) : [];
  const share =
    larger === undefined ? Number(smaller) / number : number / Number(larger.replaceAll(",", ""));
  const isShare = Number.isInteger(number) && share > 0 && share < 1;
  return isShare ? ({ kind: "loose", number: share, unit: "ratio" } as const) : undefined;
}
