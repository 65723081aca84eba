import { type Containers, findNameEnd, findStringEnd } from "./string-end.ts";

/** A place where a text is not JSON, although it is clear what was meant. */
export type SyntaxSlip = {
  /** A character of another width or kind, raw characters in a string, or a comma too many. */
  readonly kind: "character" | "string" | "comma";
  /** Offset of the first thing that is wrong, in UTF-16 units. */
  readonly offset: number;
  /** Offset from which a message shows it: of the string that it lies in. */
  readonly shownFrom: number;
  /** What the text has there, up to the last thing that is wrong. */
  readonly received: string;
  /** What is read in its place. */
  readonly expected: string;
  /** Whether this is the only reading. */
  readonly isCertain: boolean;
};

const asciiForms = new Map([
  ["，", ","],
  ["：", ":"],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
  ["“", '"'],
  ["”", '"'],
  ["＂", '"'],
  ["．", "."],
  ["－", "-"],
  ["\u3000", " "],
  ["\u00a0", " "],
  ...Array.from("０１２３４５６７８９", (digit, value) => [digit, String(value)] as const),
]);

const interesting = /["“”＂{}[\],:，：｛｝［］．－０-９\u3000\u00a0]/g;
const beforeEnd = /\s*(?:[}\]｝］]|($))/y;
const raw = /\\[\s\S]|"|\r\n?|\p{Cc}/gu;

/** What is known of a text up to a mark, as it is read from mark to mark. */
type Reading = {
  readonly text: string;
  readonly slips: SyntaxSlip[];
  readonly containers: ("{" | "[")[];
  /** Whether the next string is the name of a field. */
  isName: boolean;
  /** The mark before, as it was meant, and where it ends. */
  previous: string;
  previousEnd: number;
  /** Strings with an odd number of quotes in them. */
  odd: number;
};

/**
 * What in a text that is no JSON was plainly meant as JSON, in order: full-width punctuation, digits and blanks
 * outside strings, quotes of another kind around one, raw quotes, line breaks and tabs in one, and commas after the
 * last item or field.
 * Takes time in proportion to the text's length.
 */
export function findSyntaxSlips(text: string): SyntaxSlip[] {
  const slips: SyntaxSlip[] = [];
  const reading: Reading = {
    text,
    slips,
    containers: [],
    isName: false,
    previous: "",
    previousEnd: 0,
    odd: 0,
  };
  const marks = new RegExp(interesting);
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = readMark(reading, found.index);
    if (mark === '"') marks.lastIndex = readString(reading, found.index);
    else if (mark === ",") readComma(reading, found.index);
    else readBracketOrColon(reading, mark);
    if (mark === " ") continue;
    reading.previous = mark;
    reading.previousEnd = marks.lastIndex;
  }
  // A text with quotes in pairs that was cut in two gives two strings with one quote too many or too few.
  return reading.odd < 2
    ? slips
    : slips.map((slip) => ({ ...slip, isCertain: slip.kind !== "string" && slip.isCertain }));
}

/** The character at a place as it was meant; notes it where it is of another width or kind. */
function readMark({ text, slips }: Reading, offset: number): string {
  const received = text.charAt(offset);
  const expected = asciiForms.get(received);
  if (expected === undefined) return received;
  slips.push({ kind: "character", offset, shownFrom: offset, received, expected, isCertain: true });
  return expected;
}

/** Notes what is not escaped in the string that opens at a place, and how it closes; where the text goes on. */
function readString(reading: Reading, start: number): number {
  const { text, slips, containers, isName } = reading;
  const { end, isCertain, isOdd } = isName
    ? { end: findNameEnd(text, start), isCertain: true, isOdd: false }
    : findStringEnd(text, start, containers);
  const slip = isName ? undefined : findRaw(text, start + 1, end, isCertain);
  if (slip !== undefined) slips.push(slip);
  if (isOdd) reading.odd += 1;
  readMark(reading, end);
  return Math.max(end, start) + 1;
}

/** Notes a comma after the last item or field; after one, a name may come. */
function readComma(reading: Reading, offset: number): void {
  const { text, slips, containers, previous, previousEnd } = reading;
  const isAfterValue = !"[{,".includes(previous) || /\S/.test(text.slice(previousEnd, offset));
  if (isAfterLast(text, offset, containers) && isAfterValue) {
    const received = text.charAt(offset);
    // The comma itself goes, not its width.
    if (received !== ",") slips.pop();
    slips.push({
      kind: "comma",
      offset,
      shownFrom: offset,
      received,
      expected: "",
      isCertain: true,
    });
  }
  reading.isName = containers.at(-1) === "{";
}

/** Keeps count of the containers that the text is in; other marks mean nothing here. */
function readBracketOrColon(reading: Reading, mark: string): void {
  if (mark === "{" || mark === "[") reading.containers.push(mark);
  else if (mark === "}" || mark === "]") reading.containers.pop();
  else if (mark !== ":") return;
  reading.isName = mark === "{";
}

/** Whether a comma stands before a closing bracket, or after the whole record. */
function isAfterLast(text: string, offset: number, containers: Containers): boolean {
  beforeEnd.lastIndex = offset + 1;
  const found = beforeEnd.exec(text);
  return found !== null && (found[1] === undefined) === containers.length > 0;
}

/** The slip that covers what is not escaped in a string, from the first to the last of it. */
function findRaw(
  text: string,
  start: number,
  end: number,
  isCertain: boolean,
): SyntaxSlip | undefined {
  let first: number | undefined;
  let last = start;
  const pieces: string[] = [];
  raw.lastIndex = start;
  for (let found = raw.exec(text); found && found.index < end; found = raw.exec(text)) {
    const escaped = escapeRaw(found[0]);
    if (escaped === found[0]) continue;
    first ??= found.index;
    if (first !== found.index) pieces.push(text.slice(last, found.index));
    pieces.push(escaped);
    last = found.index + found[0].length;
  }
  if (first === undefined) return undefined;
  const received = text.slice(first, last);
  return {
    kind: "string",
    offset: first,
    shownFrom: start - 1,
    received,
    expected: pieces.join(""),
    isCertain,
  };
}

/** U+0000 stays: it is an error of its own, escaped or not. */
function escapeRaw(found: string): string {
  if (found === "\0" || found.startsWith("\\")) return found;
  return JSON.stringify(found.startsWith("\r") ? "\n" : found).slice(1, -1);
}

/** The text with the slips put right. */
export function mendSyntax(text: string, slips: readonly SyntaxSlip[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const slip of slips) {
    pieces.push(text.slice(offset, slip.offset), slip.expected);
    offset = slip.offset + slip.received.length;
  }
  return pieces.join("") + text.slice(offset);
}

/** A function from an offset in the text with the slips put right to the one in the original. */
export function buildOriginalOffset(slips: readonly SyntaxSlip[]): (offset: number) => number {
  const shifting = slips.filter(({ received, expected }) => received.length !== expected.length);
  const ends: { readonly mended: number; readonly original: number }[] = [];
  let shift = 0;
  for (const { offset, received, expected } of shifting) {
    const original = offset + received.length;
    shift += received.length - expected.length;
    ends.push({ mended: original - shift, original });
  }
  return (offset) => {
    const index = lowerCount(ends, offset);
    const before = ends[index - 1];
    return before === undefined ? offset : offset - before.mended + before.original;
  };
}

/** How many of the sorted ends lie at or before `offset`. */
function lowerCount(ends: readonly { readonly mended: number }[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.mended ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
