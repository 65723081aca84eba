import { parseMonth } from "../../months.ts";
import { completeFigure } from "./complete-figure.ts";
import { buildShare, matchAt, type Reader, type Reading } from "./figure.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.split(" ").map((each, index) => [each, index] as const),
  ...tens.split(" ").map((each, index) => [each, 20 + 10 * index] as const),
]);
const scales = indexWords([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["dozen", 12],
]);
const sizes = new Map([...scales, ["tens", 10], ["dozens", 10], ["hundreds", 100]]);
/** No number but a size: several hundred, tens of thousands, dozens of. */
const vague =
  /(?:(tens|dozens|hundreds) of )?(hundred|thousand|million|billion)s?(?![A-Za-z])|(tens|dozens) of/iy;

/** Words for a number that another text may leave out or say otherwise. */
const looseWords = indexWords([
  ["first once single", 1],
  ["second both either neither twice double doubled doubling dual couple pair paired secondary", 2],
  ["third triple tripled thrice tertiary", 3],
  ["fourth quadruple quadrupled", 4],
  ["fifth quintuple", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth decade decades", 10],
  ["fortnight", 14],
  ["century centuries", 100],
]);
/** What makes a number larger or as many times smaller (a tenfold reduction leaves a tenth), or is such a part of many. */
const portions = indexWords([
  ["halved halves halving twofold", 2],
  ["threefold tertile tertiles", 3],
  ["fourfold quartile quartiles", 4],
  ["fivefold quintile quintiles", 5],
  ["tenfold decile deciles", 10],
]);
const monthName =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;
const romans = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const denominators = indexWords([
  ["half halves", 2],
  ["third thirds", 3],
  ["quarter quarters fourth fourths", 4],
  ["fifth fifths", 5],
  ["sixth sixths", 6],
  ["seventh sevenths", 7],
  ["eighth eighths", 8],
  ["ninth ninths", 9],
  ["tenth tenths", 10],
]);

const word = /[A-Za-z]{1,20}(?![A-Za-z])/y;
const furtherWord = /(?: and | |-)([A-Za-z]{3,9})(?![A-Za-z])/y;
const ofWhole = / (?:in|out of)(?: the| every)? (?:(\d{1,3})|([A-Za-z]{3,8}))(?![\dA-Za-z%]|\.\d)/y;
/** One patient in five. */
const inWhole =
  /(?: [a-z-]{2,20}){1,3} in (?:(\d{1,3})|([a-z]{3,8}))(?![\dA-Za-z%]|\.\d| [a-z]{1,20}s\b)/iy;
/** Largest whole of a share in words; “eleven out of 16” counts. */
const largestWhole = 10;
const andPart = /[ -]and[ -]a[ -](half|quarter)(?![A-Za-z])/y;
const timeUnit = /^(?:year|month|week|day|hour|minute)$/i;
const articled = /an? ([a-z]{3,8})(?![A-Za-z])( of| as)?/iy;
const halfA = /half[ -]an? ([a-z]{3,8})/iy;
const halfOf = /half (?:of|the|were|was|had|did|have)(?![A-Za-z])/iy;
const nearly =
  /\b(?:(?:more|less|fewer) than|over|under|about|around|nearly|almost|approximately|one|a) $/i;

/** A number in English words: a count, an ordinal, a share (two thirds, one in five, half of), a month, a Roman numeral. */
export const readEnglishNumber: Reader = (text, start) => {
  const written = matchAt(word, text, start)?.[0];
  if (written === undefined) return undefined;
  const lower = written.toLowerCase();
  if (cardinals.has(lower)) return readCardinal(text, start);
  if (lower === "half") return readHalf(text, start);
  const ofArticle = lower === "a" || lower === "an" ? readArticled(text, start) : undefined;
  if (ofArticle) return ofArticle;
  const denominator = denominators.get(lower);
  if (denominator !== undefined) {
    return buildShare(1, denominator, "loose", start, start + written.length);
  }
  const size = readVague(text, start);
  if (size) return size;
  const part = portions.get(lower);
  if (part !== undefined) return buildShare(1, part, "loose", start, start + written.length);
  const loose = looseWords.get(lower) ?? findMonth(written) ?? findRoman(written);
  if (loose === undefined) return undefined;
  return readCount(text, "loose", loose, start, start + written.length);
};

function readCardinal(text: string, start: number): Reading {
  const { number, end } = sumCardinals(text, start);
  const [more = "", part] = matchAt(andPart, text, end) ?? [];
  if (part !== undefined) {
    const sum = number + (part.toLowerCase() === "half" ? 0.5 : 0.25);
    return readCount(text, "word", sum, start, end + more.length);
  }
  const next = matchAt(furtherWord, text, end);
  const denominator = denominators.get(next?.[1]?.toLowerCase() ?? "");
  if (next && denominator !== undefined && number < denominator) {
    return buildShare(number, denominator, "part", start, end + next[0].length);
  }
  const whole = matchAt(ofWhole, text, end);
  const size = sizeOf(whole);
  if (whole && number < size && size <= largestWhole) {
    return buildShare(number, size, "part", start, end + whole[0].length);
  }
  if (whole && number < size) {
    const counted = readCount(text, "word", number, start, end);
    const share = { kind: "loose", number: number / size, unit: "ratio", start, end } as const;
    return { figures: [...counted.figures, share], end: counted.end };
  }
  const apart = matchAt(inWhole, text, end);
  if (apart && number < sizeOf(apart)) {
    return buildShare(number, sizeOf(apart), "loose", start, end + apart[0].length);
  }
  return readCount(text, number < 2 ? "loose" : "word", number, start, end);
}

/** The number of a whole that was matched in digits or as a word; 0 where there is none. */
function sizeOf(whole: RegExpExecArray | undefined): number {
  return Number(whole?.[1] ?? cardinals.get(whole?.[2]?.toLowerCase() ?? "") ?? 0);
}

/** The number that the cardinal words from a place on make, and where they end. */
function sumCardinals(text: string, start: number) {
  let [total, current, last, end] = [0, 0, Number.POSITIVE_INFINITY, start];
  for (let next = matchAt(word, text, start); next; next = matchAt(furtherWord, text, end)) {
    const written = (next[1] ?? next[0]).toLowerCase();
    const value = cardinals.get(written);
    const scale = scales.get(written);
    const isJoined = next[0].startsWith(" and ");
    if (value !== undefined && value < last && (!isJoined || last >= 100)) {
      current += value;
      last = value < 20 ? 0 : 10;
    } else if (scale !== undefined && !isJoined && current > 0) {
      current *= scale;
      last = scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else break;
    end += next[0].length;
  }
  return { number: total + current, end };
}

function readHalf(text: string, start: number): Reading {
  const [whole, unit] = matchAt(halfA, text, start) ?? [];
  const scale = scales.get(unit?.toLowerCase() ?? "");
  if (whole !== undefined && scale !== undefined) {
    return readCount(text, "word", scale / 2, start, start + whole.length);
  }
  if (whole !== undefined && unit !== undefined) {
    return readCount(text, "loose", 0.5, start, start + whole.length - unit.length - 1);
  }
  const before = text.slice(Math.max(0, start - 15), start);
  const isShare = matchAt(halfOf, text, start) !== undefined || nearly.test(before);
  return buildShare(1, 2, isShare ? "part" : "loose", start, start + 4);
}

/** A third of, a quarter, a hundred, a year: what an article makes a number. */
function readArticled(text: string, start: number): Reading | undefined {
  const [whole = "", noun = "", of] = matchAt(articled, text, start) ?? [];
  if (timeUnit.test(noun)) return readCount(text, "loose", 1, start, start + whole.indexOf(" "));
  const end = start + whole.length - (of?.length ?? 0);
  const scale = scales.get(noun.toLowerCase());
  if (scale !== undefined) {
    return readCount(text, noun.toLowerCase() === "dozen" ? "loose" : "word", scale, start, end);
  }
  const denominator = denominators.get(noun.toLowerCase());
  if (denominator === undefined || noun.endsWith("s")) return undefined;
  const isShare =
    of !== undefined ||
    denominator === 4 ||
    nearly.test(text.slice(Math.max(0, start - 15), start));
  return isShare ? buildShare(1, denominator, "part", start, end) : undefined;
}

function readVague(text: string, start: number): Reading | undefined {
  const [whole, times, scale, alone] = matchAt(vague, text, start) ?? [];
  if (whole === undefined) return undefined;
  const factors = [times ?? alone, scale].map((each) => sizes.get(each?.toLowerCase() ?? "") ?? 1);
  const number = factors.reduce((product, factor) => product * factor, 1);
  return readCount(text, "loose", number, start, start + whole.length);
}

function readCount(
  text: string,
  kind: "word" | "loose",
  number: number,
  start: number,
  end: number,
): Reading {
  const figure = completeFigure(text, { kind, number, start, end });
  return { figures: [figure], end: figure.end };
}

function findMonth(written: string): number | undefined {
  return monthName.test(written) ? parseMonth(written) : undefined;
}

function findRoman(written: string): number | undefined {
  const number = romans.indexOf(written);
  return number > 1 ? number : undefined;
}

function indexWords(rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([words, number]) => words.split(" ").map((each) => [each, number] as const)),
  );
}
