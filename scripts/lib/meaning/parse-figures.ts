import { type Figure, matchAt, type Reader, readComparator } from "./figures/figure.ts";
import { foldSpelling, foldText } from "./figures/fold-text.ts";
import { readChineseNumber } from "./figures/read-chinese-number.ts";
import { readDigits } from "./figures/read-digits.ts";
import { readEnglishNumber } from "./figures/read-english-number.ts";

const beginning =
  /[0-9]|\.(?=\d)|[A-Za-zΑ-Ωα-ω]{1,40}|[零一二兩三四五六七八九十百千萬億廿半過逾大近雙]/g;

/**
 * The numbers and the names with digits of a text in either language, in the order of their places. What is hardly a
 * statement of number (one, 第二, 兩者, the digits of a name) is there as `loose`. Every reader looks a bounded way
 * ahead and back, so the time is in proportion to the text.
 * @example parseFigures("AUC above 0.978 in 五成") // 0.978 (above) and 0.5 (a part), with the 5 and 10 of 五成 loose
 */
export function parseFigures(text: string): Figure[] {
  const folded = foldText(text);
  const figures: Figure[] = [];
  beginning.lastIndex = 0;
  for (let found = beginning.exec(folded); found; found = beginning.exec(folded)) {
    const reading = listReaders(found[0])
      .map((read) => read(folded, found.index))
      .find((each) => each !== undefined);
    if (reading === undefined) continue;
    figures.push(...reading.figures.map((figure) => withSide(figure, folded)));
    beginning.lastIndex = Math.max(reading.end, found.index + 1);
  }
  return shareUnits(figures, folded);
}

/** A share in words with the side of it that is meant: more than half. */
function withSide(figure: Figure, text: string): Figure {
  if (figure.kind !== "part" || figure.comparator) return figure;
  const comparator = readComparator(text, figure.start, figure.end);
  return comparator ? { ...figure, comparator } : figure;
}

function listReaders(beginning: string): readonly Reader[] {
  if (/[A-Za-zΑ-ω]/.test(beginning)) return [readName, readEnglishNumber];
  return /[0-9.]/.test(beginning) ? [readDigits] : [readChineseNumber];
}

/** What no number in it is a figure of: an address, and chi-square. */
const whole = /(?:https?:\/\/|www\.)[^\s，。；、）)]{1,300}|χ2(?![\dA-Za-z])/iy;
const name =
  /[A-Za-zΑ-Ωα-ω][A-Za-z0-9Α-Ωα-ω*]{0,30}(?:[-_][A-Za-z0-9]{1,20}|(?<=\d)\.\d{1,4}|(?<=\d)\/\d{1,6}(?![.\d])){0,5}/y;
/** Words joined to a name that say what it is used for: the -weighted of T2-weighted. */
const trailing = /(?<=\d[A-Za-z]{0,3})(?:-[a-z]{3,20}){1,3}$/;
/** Statistics that a number follows without a blank, as in CI1.08 and n45, and words with a number, as in top-10. */
const measure =
  /^(?:95%)?(?:CI|IQR|AOR|aOR|OR|aHR|HR|RR|SD|SE|AUC|[PpNnrtFx])(?=\d+\.\d)|^[nNχ](?=\d)|^[a-z]{3,20}-(?=\d{1,4}(?:\D|$))/;

/** A name with digits in it; the numbers in it follow it as loose figures. Without digits, nothing is read. */
const readName: Reader = (text, start) => {
  const skipped = matchAt(whole, text, start);
  if (skipped) return { figures: [], end: start + skipped[0].length };
  const written = matchAt(name, text, start)?.[0].replace(trailing, "");
  if (written === undefined || !/\d/.test(written)) return undefined;
  const [prefix] = written.match(measure) ?? [];
  if (prefix !== undefined) return { figures: [], end: start + prefix.length };
  const end = start + written.length;
  const numbers: Figure[] = Array.from(written.matchAll(/\d+(?:\.\d+)?/g), (digits) => ({
    kind: "loose",
    number: Number(digits[0]),
    start: start + digits.index,
    end: start + digits.index + digits[0].length,
  }));
  return { figures: [{ kind: "name", name: foldSpelling(written), start, end }, ...numbers], end };
};

/** What stands between the two numbers of a range, which share the unit of the second: 10–20%. */
const between = /^ {0,2}(?:-|~|to|至|到|±|\+\/-) {0,2}$/;
/** What stands between two numbers of a pair, which share it where they are alike: 7 and 6%, but not 0.978 and 89%. */
const beside = /^,? {0,2}(?:and|or|vs\.?|versus|與|和|及|或|對|比) {0,2}$/;
/** What stands between further numbers before such a pair: 0, 60, 90 and 120 minutes. */
const listed = /^ {0,2}[,、] {0,2}$/;

/** Figures in which the first number of a range or pair has the unit of the second, where it has none of its own. */
function shareUnits(figures: readonly Figure[], text: string): Figure[] {
  const shared: Figure[] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    next = next ? shareUnit(figure, next, text) : figure;
    shared.push(next);
  }
  return shared.reverse();
}

function shareUnit(figure: Figure, next: Figure, text: string): Figure {
  if (figure.kind === "name" || next.kind === "name") return figure;
  const { unit } = next;
  if (figure.unit !== undefined || unit === undefined) return figure;
  if (unit === "part" || next.number === 1 || next.start - figure.end > 10) return figure;
  if (unit === "%" && figure.number >= 1900) return figure;
  const joint = text.slice(figure.end, next.start);
  if (between.test(joint)) return { ...figure, unit, unitOfNext: "range" };
  const areAlike = countDecimals(figure.number) === countDecimals(next.number);
  const isInList = beside.test(joint) || (next.unitOfNext === "list" && listed.test(joint));
  return isInList && areAlike ? { ...figure, unit, unitOfNext: "list" } : figure;
}

function countDecimals(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}

/** A figure as it is kept of an abstract that may not be kept itself. */
export type KeptFigure = {
  /** The number (a share in words from 0 to 1), or a folded name with digits in it. */
  readonly number: number | string;
  /** The id of its unit, `part` for a share in words. */
  readonly unit?: string | undefined;
  /** The UTF-16 unit of the abstract that it begins at. */
  readonly place: number;
};

/** The figures of an abstract to be kept, in the order of their places; enough to check statements against. */
export function keepFigures(abstract: string): KeptFigure[] {
  return parseFigures(abstract).map((figure) => {
    if (figure.kind === "name") return { number: figure.name, place: figure.start };
    const { number, unit, start } = figure;
    return { number, ...(unit !== undefined && { unit }), place: start };
  });
}

/** Kept figures as they can be compared; on which side of a number the abstract is, is not kept. */
export function restoreFigures(kept: readonly KeptFigure[]): Figure[] {
  return kept.map(({ number, unit, place }) => {
    const where = { start: place, end: place };
    if (typeof number === "string") return { kind: "name", name: number, ...where };
    return { kind: "digits", number, ...(unit !== undefined && { unit }), ...where };
  });
}
