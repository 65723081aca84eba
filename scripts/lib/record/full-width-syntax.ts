/** A full-width character that stands where JSON has an ASCII one. */
export type FullWidthSlip = {
  /** Offset in UTF-16 units; both characters are one unit long. */
  readonly offset: number;
  readonly received: string;
  readonly expected: string;
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

const interesting = /["“”＂，：｛｝［］．－０-９\u3000\u00a0]/g;
/** What stands after a string in JSON, in either width. */
const afterString = /\s*(?:[:,}\]：，｝］]|$)/y;

/**
 * The full-width punctuation, digits and blanks outside strings, and full-width quotes that delimit one, in order.
 * What stands within a string is the curator's text and never listed.
 * @example findFullWidthSyntax('{"a"：1}') // [{ offset: 4, received: "：", expected: ":" }]
 */
export function findFullWidthSyntax(text: string): FullWidthSlip[] {
  const slips: FullWidthSlip[] = [];
  const note = (offset: number) => {
    const received = text.charAt(offset);
    const expected = asciiForms.get(received);
    if (expected !== undefined) slips.push({ offset, received, expected });
  };
  interesting.lastIndex = 0;
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    note(found.index);
    if (!isQuote(found[0])) continue;
    const end = stringEnd(text, found.index);
    note(end);
    interesting.lastIndex = end + 1;
  }
  return slips;
}

/** The text with the slips put right; every offset stays what it was. */
export function mendFullWidthSyntax(text: string, slips: readonly FullWidthSlip[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const slip of slips) {
    pieces.push(text.slice(offset, slip.offset), slip.expected);
    offset = slip.offset + 1;
  }
  return slips.length === 0 ? text : pieces.join("") + text.slice(offset);
}

/**
 * The offset of the quote that closes the string opened at `start`, or of the line's end where none does.
 * A full-width quote closes an ASCII one only where the ASCII reading makes no sense.
 */
function stringEnd(text: string, start: number): number {
  const isAscii = text[start] === '"';
  const quotes = quotesOnLine(text, start + 1);
  const asciiQuote = quotes.find((offset) => text[offset] === '"');
  if (isAscii && asciiQuote !== undefined && isAfterString(text, asciiQuote + 1)) return asciiQuote;
  const closing = quotes.find((offset) => isAfterString(text, offset + 1));
  return closing ?? (isAscii ? asciiQuote : quotes[0]) ?? lineEnd(text, start);
}

/**
 * Offsets of the unescaped quotes from `start` to the first ASCII one after which a string can end, or to the
 * line's end; of sixteen at most, so that a hostile line costs no more than its length.
 */
function quotesOnLine(text: string, start: number): number[] {
  const quotes: number[] = [];
  const quoteOrEnd = /\\[\s\S]|["“”＂\r\n]/g;
  quoteOrEnd.lastIndex = start;
  for (let found = quoteOrEnd.exec(text); found; found = quoteOrEnd.exec(text)) {
    if (found[0] === "\n" || found[0] === "\r") break;
    if (!isQuote(found[0])) continue;
    quotes.push(found.index);
    if (quotes.length === 16) break;
    if (found[0] === '"' && isAfterString(text, found.index + 1)) break;
  }
  return quotes;
}

function isAfterString(text: string, offset: number): boolean {
  afterString.lastIndex = offset;
  return afterString.test(text);
}

function isQuote(character: string): boolean {
  return asciiForms.get(character) === '"' || character === '"';
}

function lineEnd(text: string, start: number): number {
  const lineBreak = /[\r\n]|$/g;
  lineBreak.lastIndex = start;
  return lineBreak.exec(text)?.index ?? text.length;
}
