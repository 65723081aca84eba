/** What opens the containers that a place lies in, outermost first. */
export type Containers = readonly ("{" | "[")[];

/** Where a string ends, and whether its text leaves no doubt about it. */
type StringEnd = {
  /** Offset of the closing quote, or of where the text goes on after a string that nothing closes. */
  readonly end: number;
  /** Whether no other end has a claim: see `findStringEnd`. */
  readonly isCertain: boolean;
  /** Whether the ASCII quotes in it are odd in number. */
  readonly isOdd: boolean;
};

const quoteOrBreak = /\\[\s\S]|["“”＂]|\r\n?|\n/g;
const valueStart = String.raw`\s*(?:["“”＂{[｛［\d０-９－-]|(?:true|false|null)\b)`;
const colonAndValue = new RegExp(String.raw`\s*[:：]${valueStart}`, "y");
const member = new RegExp(
  String.raw`\s*["“”＂][^"“”＂\\\r\n]{0,100}["“”＂]\s*[:：]${valueStart}`,
  "y",
);
const memberOnLine = new RegExp(
  String.raw`[ \t]*"[^"“”＂\\\r\n]{0,100}"\s*[:：]${valueStart}`,
  "y",
);
const item = new RegExp(valueStart, "y");
const colon = /\s*[:：]/y;
const punctuation = /\s*(?:[:,}\]：，｝］]|$)/y;
const closer = /\s*[}\]｝］]/y;
const blankThenQuote = /\s+"/y;
const blank = /\s/y;
/** As many quotes are looked at in a name, so that a hostile line costs no more than its length. */
const mostQuotes = 16;
const nextMark = /\s*([\s\S]?)/y;

/**
 * The end of the name of a field that opens at `start`: the first quote on its line with a colon after it, else the
 * first one, else the line's end. In a name that opens with an ASCII quote, an ASCII one has the first claim.
 * Names hold no raw quotes.
 */
export function findNameEnd(text: string, start: number): number {
  const isAscii = text[start] === '"';
  let first: number | undefined;
  let seen = 0;
  for (const { offset, mark } of listMarks(text, start + 1)) {
    if (isLineBreak(mark)) return first ?? offset;
    const hasColon = matchesAt(colon, text, offset + 1);
    if (isAscii && mark === '"') return hasColon ? offset : (first ?? offset);
    if (isAscii && hasColon) first ??= offset;
    if (isAscii) continue;
    if (hasColon) return offset;
    first ??= offset;
    seen += 1;
    if (seen === mostQuotes) return first;
  }
  return first ?? text.length;
}

/**
 * The real end of the string value that opens at `start`, although quotes and line breaks in it are not escaped.
 *
 * A string that ends on its line at its first ASCII quote, with punctuation after it, ends there. Otherwise it ends
 * at the first quote after which the text goes on as its containers ask: with a comma and a further field or item, or
 * with closing brackets that fit. All other ASCII quotes are its text. The end is in doubt where a quote within may
 * close a name (`"x": 1`), or stands a blank before another (a comma may be missing), where a list's item has an odd
 * number of quotes (`"a", "b"` in a text looks like two items), or where a quote of another kind closes it.
 * A line that begins with a field is not part of a string before it.
 * Looks at no character more often than a fixed number of times, over all strings of a text.
 */
export function findStringEnd(text: string, start: number, containers: Containers): StringEnd {
  const scan: Scan = {
    text,
    containers,
    isAscii: text[start] === '"',
    quotes: 0,
    isDoubtful: false,
    firstQuote: undefined,
    lastOnLine: undefined,
    otherEnd: undefined,
    firstBreak: undefined,
  };
  for (const { offset, mark } of listMarks(text, start + 1)) {
    const end = isLineBreak(mark) ? passBreak(scan, offset, mark) : passQuote(scan, offset, mark);
    if (end !== undefined) return end;
  }
  const { otherEnd, lastOnLine, firstBreak } = scan;
  return endAt(scan, otherEnd ?? lastOnLine ?? firstBreak ?? text.length, false);
}

/** What has been seen of a string so far, and where it lies. */
type Scan = {
  readonly text: string;
  readonly containers: Containers;
  /** Whether an ASCII quote opens it. */
  readonly isAscii: boolean;
  /** ASCII quotes in it. */
  quotes: number;
  isDoubtful: boolean;
  /** Offsets of its first ASCII quote, and of the last one on its first line. */
  firstQuote: number | undefined;
  lastOnLine: number | undefined;
  /** Offset of the first quote of another kind that could end it. */
  otherEnd: number | undefined;
  firstBreak: number | undefined;
};

/** The string with its end at `end`, where nothing seen in it leaves a doubt. */
function endAt({ quotes, isDoubtful, containers }: Scan, end: number, isSure: boolean): StringEnd {
  const isOdd = quotes % 2 === 1;
  const isListItem = containers.at(-1) === "[";
  return { end, isOdd, isCertain: isSure && !isDoubtful && !(isListItem && isOdd) };
}

/** The end of the string where a line break tells it; `undefined` where the string goes on. */
function passBreak(scan: Scan, offset: number, mark: string): StringEnd | undefined {
  if (scan.otherEnd !== undefined) return endAt(scan, scan.otherEnd, scan.quotes === 0);
  scan.firstBreak ??= offset;
  const isNextMember = matchesAt(memberOnLine, scan.text, offset + mark.length);
  return isNextMember ? endAt(scan, offset, false) : undefined;
}

/** The end of the string where a quote of any kind tells it; `undefined` where the string goes on. */
function passQuote(scan: Scan, offset: number, mark: string): StringEnd | undefined {
  const { text, containers, isAscii, quotes, firstQuote, firstBreak, otherEnd } = scan;
  const isFirst = mark === '"' && firstQuote === undefined;
  const isWeakEnd = isFirst && firstBreak === undefined && matchesAt(punctuation, text, offset + 1);
  if (isAscii && isWeakEnd) return endAt(scan, offset, true);
  if (isAscii && mark === '"' && otherEnd !== undefined) return endAt(scan, otherEnd, quotes === 0);
  if (isEndOfValue(text, offset + 1, containers)) {
    if (!isAscii || mark === '"') return endAt(scan, offset, isAscii || quotes === 0);
    if (firstQuote !== undefined) return endAt(scan, offset, false);
    scan.otherEnd ??= offset;
  }
  return mark === '"' ? passInnerQuote(scan, offset) : undefined;
}

/** Takes an ASCII quote as text, with the doubts that it brings; an end where it closes a name instead. */
function passInnerQuote(scan: Scan, offset: number): StringEnd | undefined {
  const { text, containers } = scan;
  scan.quotes += 1;
  scan.firstQuote ??= offset;
  if (scan.firstBreak === undefined) scan.lastOnLine = offset;
  const isNameEnd = matchesAt(colonAndValue, text, offset + 1);
  if (isNameEnd && scan.quotes <= 3 && matchesAt(blank, text, scan.firstQuote + 1))
    return { end: scan.firstQuote, isCertain: false, isOdd: false };
  scan.isDoubtful ||= isNameEnd || matchesAt(blankThenQuote, text, offset + 1);
  // Two quotes side by side within a text are where a comma is missing; at its end the second closes it.
  scan.isDoubtful ||= text[offset + 1] === '"' && !isEndOfValue(text, offset + 2, containers);
  return undefined;
}

/** Whether the text from `start` goes on as it does after a value that lies in `containers`. */
function isEndOfValue(text: string, start: number, containers: Containers): boolean {
  let offset = start;
  for (let depth = containers.length; ; depth -= 1) {
    nextMark.lastIndex = offset;
    const mark = (nextMark.exec(text)?.[1] ?? "").normalize("NFKC");
    if (mark === "") return true;
    const container = containers[depth - 1];
    const next = container === "{" ? member : item;
    if (mark === ",") {
      const after = nextMark.lastIndex;
      return (
        container !== undefined && (matchesAt(closer, text, after) || matchesAt(next, text, after))
      );
    }
    if (container === "{" && offset === start && matchesAt(member, text, start)) return true;
    if (container === undefined || mark !== (container === "{" ? "}" : "]")) return false;
    offset = nextMark.lastIndex;
  }
}

function* listMarks(text: string, start: number): Generator<{ offset: number; mark: string }> {
  const marks = new RegExp(quoteOrBreak);
  marks.lastIndex = start;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (!found[0].startsWith("\\")) yield { offset: found.index, mark: found[0] };
  }
}

function isLineBreak(mark: string): boolean {
  return mark === "\n" || mark.startsWith("\r");
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
