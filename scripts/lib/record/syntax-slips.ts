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

/**
 * What in a text that is no JSON was plainly meant as JSON, in order: full-width punctuation, digits and blanks
 * outside strings, quotes of another kind around one, raw quotes, line breaks and tabs in one, and commas after the
 * last item or field.
 * Takes time in proportion to the text's length.
 */
export function findSyntaxSlips(text: string): SyntaxSlip[] {
  const slips: SyntaxSlip[] = [];
  const containers: ("{" | "[")[] = [];
  let isName = false;
  let previous = "";
  let previousEnd = 0;
  let odd = 0;
  const note = (offset: number) => {
    const received = text.charAt(offset);
    const expected = asciiForms.get(received);
    if (expected !== undefined)
      slips.push({
        kind: "character",
        offset,
        shownFrom: offset,
        received,
        expected,
        isCertain: true,
      });
    return expected ?? received;
  };
  const isAfterValue = (offset: number) =>
    !"[{,".includes(previous) || /\S/.test(text.slice(previousEnd, offset));
  const marks = new RegExp(interesting);
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = note(found.index);
    if (mark === '"') {
      const start = found.index;
      const { end, isCertain, isOdd } = isName
        ? { end: findNameEnd(text, start), isCertain: true, isOdd: false }
        : findStringEnd(text, start, containers);
      const slip = isName ? undefined : findRaw(text, start + 1, end, isCertain);
      if (slip !== undefined) slips.push(slip);
      if (isOdd) odd += 1;
      note(end);
      marks.lastIndex = Math.max(end, start) + 1;
    } else if (mark === ",") {
      const isTooMany = isAfterLast(text, found.index, containers) && isAfterValue(found.index);
      if (isTooMany) {
        if (found[0] !== ",") slips.pop();
        slips.push({
          kind: "comma",
          offset: found.index,
          shownFrom: found.index,
          received: found[0],
          expected: "",
          isCertain: true,
        });
      }
      isName = containers.at(-1) === "{";
    } else if (mark === "{" || mark === "[") {
      containers.push(mark);
      isName = mark === "{";
    } else if (mark === "}" || mark === "]") {
      containers.pop();
      isName = false;
    } else if (mark === ":") isName = false;
    if (mark !== " ") {
      previous = mark;
      previousEnd = marks.lastIndex;
    }
  }
  // A text with quotes in pairs that was cut in two gives two strings with one quote too many or too few.
  return odd < 2
    ? slips
    : slips.map((slip) => ({ ...slip, isCertain: slip.kind !== "string" && slip.isCertain }));
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
