import { completeFigure } from "./complete-figure.ts";
import { type Figure, matchAt, type Reader } from "./figure.ts";

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

const exponent = /[eE]([+-]?\d{1,2})(?![\dA-Za-z])/y;
const timesTen = / {0,2}[×xX*✕] {0,2}10/y;
/** 10^5, 10(5), 10⁵, 10 的 5 次方. */
const raised =
  /\^ ?[({]?([+-]?\d{1,2})[)}]?|\(([+-]?\d{1,2})\)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})| ?的 ?([負-]?) ?(\d{1,2}) ?次方/y;
/** ×10-3, as plain text has it: only after “times ten”. */
const lowered = /-\d{1,2}/y;
const english = /[ -]{1,2}(hundred|thousand|million|billion|trillion)s?(?![a-z])/iy;
const chinese = / {0,2}((?:[十百千]?[萬億]|兆|[百千](?![克卡瓦赫帕分])))/y;
/** 2 千, 5,000 萬; without a magnitude, three digits or four: 6,200. */
const chineseRest =
  / ?(?:(\d{1,3},\d{3}|\d{1,4}(?:\.\d{1,4})?) ?([百千]?萬|[百千])(?![克卡瓦赫帕分])|(\d,\d{3}|\d{3,4})(?![\d.,%]| ?年))/y;

const sizes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  十: 10,
  百: 1e2,
  千: 1e3,
  萬: 1e4,
  億: 1e8,
  兆: 1e12,
};

/**
 * What a number is multiplied by, by the exponent or magnitude after it, and where that ends; 1 where there is none.
 * @param number the number itself, for what follows can add to it (1 萬 2 千)
 */
function readMagnitude(
  text: string,
  start: number,
  number: number,
): { readonly factor: number; readonly end: number } {
  const power = readPower(text, start, number);
  if (power) return power;
  const word = matchAt(english, text, start) ?? matchAt(chinese, text, start);
  if (word?.[1] === undefined) return { factor: 1, end: start };
  return readRest(text, start + word[0].length, sizeOf(word[1].toLowerCase()), number);
}

/** The power of ten after a number, or of which the number is the ten. */
function readPower(text: string, start: number, number: number) {
  const scientific = matchAt(exponent, text, start);
  if (scientific) {
    return { factor: 10 ** Number(scientific[1]), end: start + scientific[0].length };
  }
  const times = matchAt(timesTen, text, start);
  if (!times && number !== 10) return undefined;
  const from = start + (times?.[0].length ?? 0);
  const power = matchAt(raised, text, from) ?? (times && matchAt(lowered, text, from));
  if (!power) return undefined;
  const ten = times ? 1 : 10;
  return { factor: 10 ** parseExponent(power[0]) / ten, end: from + power[0].length };
}

/** Adds what follows a Chinese magnitude, each smaller than the one before: the 2 千 of 1 萬 2 千, the 500 of 1 萬 500. */
function readRest(
  text: string,
  start: number,
  factor: number,
  number: number,
  last = factor,
): { readonly factor: number; readonly end: number } {
  const rest = last >= 1e4 ? matchAt(chineseRest, text, start) : undefined;
  const size = sizeOf(rest?.[2] ?? "");
  if (rest === undefined || size >= last || number === 0) return { factor, end: start };
  const added = Number((rest[1] ?? rest[3] ?? "").replace(",", "")) * size;
  return readRest(text, start + rest[0].length, factor + added / number, number, size);
}

function sizeOf(magnitude: string): number {
  return (
    sizes[magnitude] ??
    Array.from(magnitude).reduce((product, character) => product * (sizes[character] ?? 1), 1)
  );
}

function parseExponent(written: string): number {
  const isNegative = /[-⁻負]/.test(written);
  const digits = written
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)))
    .replace(/\D/g, "");
  return Number(digits) * (isNegative ? -1 : 1);
}
