import { encodeCharacter, isAddressAt, isSpace, isWordPart, renderAddress } from "./web-address.ts";

/** Every beginning that Markdown, GFM or a directive may read as more than itself. */
const special = /(?<![A-Za-z])(?:https?:\/\/|www\.)|[\\`*_~<&:[\]|]|\r\n?|\n/gi;
/** A text without these, a digit or mark at its start or a space at its end is its own Markdown. */
const plain = /^[^\s\\`*_~<>&:[\]|#+\d-](?:[^\\`*_~<&:[\]|#{\r\n]*[^\s\\`*_~<&:[\]|#{])?$/;

/**
 * Plain text as Markdown that reads back as exactly that text under CommonMark, GFM and
 * remark-directive, in the source that a person would write. Line breaks are `<br>`.
 * Takes time in proportion to the length.
 * @example escapeText("p < .05 (a_b, *c)", blockContext) // "p &lt; .05 (a_b, \\*c)"
 */
export function escapeText(text: string, context: TextContext): string {
  if (text.endsWith("!") && context.after.startsWith("[")) return escapeImageMark(text, context);
  if (plain.test(text) && !/www\./i.test(text)) return text;
  const isEndTrimmed = context.after.startsWith("\n") && /[ \t]$/.test(text.slice(-1));
  const body = isEndTrimmed ? text.slice(0, -1) : text;
  const source = escapeBody(body, isEndTrimmed ? { ...context, after: "&" } : context);
  if (isEndTrimmed) return source + encodeCharacter(text.slice(-1)) + endOfLine(context);
  return context.isHeading && context.after.startsWith("\n") ? closeHeading(source, text) : source;
}

/** An exclamation mark before a link would make it a picture. */
function escapeImageMark(text: string, context: TextContext): string {
  return `${escapeText(text.slice(0, -1), { ...context, after: "\\" })}\\!`;
}

/** The reference for a space at the end of a line is trimmed too, unless an element follows it. */
function endOfLine(context: TextContext): string {
  return context.isShared ? "<span></span>" : "";
}

/** Keeps number signs from closing a heading, and `{#…}` from becoming its id in Docusaurus. */
function closeHeading(source: string, text: string): string {
  let end = source.length;
  while (source[end - 1] === "#") end--;
  if (end < source.length && isSpace(source.charAt(end - 1))) {
    return `${source.slice(0, end)}\\${source.slice(end)}`;
  }
  return endsWithHeadingId(text) ? `${source}<span></span>` : source;
}

/**
 * Whether Docusaurus takes the end of a heading for its id.
 * @see https://docusaurus.io/docs/markdown-features/toc#heading-ids
 * @example endsWithHeadingId("Results {#results}") // true
 */
export function endsWithHeadingId(heading: string): boolean {
  return heading.endsWith("}") && heading.includes("{#");
}

function escapeBody(text: string, context: TextContext): string {
  const isBlockStart = context.before.endsWith("\n");
  const start = isBlockStart ? escapeBlockStart(text) : { source: "", length: 0 };
  const brackets = findActiveBrackets(text, isBlockStart, context.after);
  const isLoneTilde = !context.isShared && text.indexOf("~") === text.lastIndexOf("~");
  const pieces = [start.source];
  let previous = start.source || context.before;
  let index = start.length;
  special.lastIndex = index;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const between = text.slice(index, match.index);
    previous = (between || previous).slice(-1);
    const place = { text, index: match.index, previous, brackets, isLoneTilde, context };
    const escaped = escapeMark(match[0], place);
    pieces.push(between, escaped.source);
    previous = escaped.source;
    index = escaped.end;
    special.lastIndex = index;
  }
  return pieces.join("") + text.slice(index);
}

type Place = {
  readonly text: string;
  readonly index: number;
  /** The last unit of the source before the mark. */
  readonly previous: string;
  readonly brackets: ReadonlySet<number>;
  /** Whether its paragraph has no other tilde, so that it strikes nothing out. */
  readonly isLoneTilde: boolean;
  readonly context: TextContext;
};

function escapeMark(mark: string, place: Place): { source: string; end: number } {
  const { text, index, context } = place;
  if (mark.length > 2 && !context.isLinkText) return renderAddress(text, index, context.after);
  const end = index + mark.length;
  if (mark.length > 2) return { source: mark, end };
  if (/[\r\n]/.test(mark)) return { source: "<br>", end };
  if (mark === "<") return { source: "&lt;", end };
  if (mark === "&") return { source: isReference(place) ? "&amp;" : "&", end };
  return { source: isActive(mark, place) ? `\\${mark}` : mark, end };
}

/** Whether a mark would do something, rather than stand for itself. */
function isActive(mark: string, place: Place): boolean {
  const { text, index, previous, brackets, isLoneTilde, context } = place;
  const next = nextUnit(place);
  if (/[\\*_~:]/.test(mark) && isAddressAt(text, index + 1)) return true;
  switch (mark) {
    case "\\":
      return !isWordPart(next);
    case "*":
      return !(isSpace(previous) && isSpace(next));
    case "_":
      return !((isSpace(previous) && isSpace(next)) || (isWordPart(previous) && isWordPart(next)));
    case "~":
      return !isLoneTilde && !(!isWordPart(previous) && isWordPart(next));
    case ":":
      return isWordPart(next) && previous !== ":";
    case "|":
      return context.isTableCell === true;
    case "[":
    case "]":
      return brackets.has(index);
    default:
      return true;
  }
}

/** The unit of the source that follows a mark of one unit. */
function nextUnit({ text, index, context }: Place): string {
  const next = text.charAt(index + 1);
  if (next === "") return context.after.charAt(0);
  return /[\r\n]/.test(next) ? "<" : next;
}

function isReference({ text, index, context }: Place): boolean {
  const rest = text.slice(index, index + 35) + context.after.charAt(0);
  return /^&#?[A-Za-z0-9]{1,32};/.test(rest);
}

/** What Markdown reads as the beginning of a heading, list, rule or directive, each with its escape. */
const blockStarts: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^[ \t]/, encodeCharacter],
  [/^#{1,6}(?=\s|$)/, (marks) => `\\${marks}`],
  [/^>/, () => "&gt;"],
  [/^[-+*](?=\s|$|-)/, (mark) => `\\${mark}`],
  [/^_/, (mark) => `\\${mark}`],
  [/^\d{1,9}[.)](?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`],
  [/^:{2,}/, (colons) => "\\:".repeat(colons.length)],
];

/** The Markdown of a beginning and how many characters of the text it stands for. */
type BlockStart = { readonly source: string; readonly length: number };

/**
 * The beginning of a text at the start of a block, so that it begins a paragraph;
 * empty where nothing needs escaping.
 * @example escapeBlockStart("1. Oktober") // { source: "1\\.", length: 2 }
 */
function escapeBlockStart(text: string): BlockStart {
  for (const [pattern, escapeMarks] of blockStarts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { source: escapeMarks(found), length: found.length };
  }
  return { source: "", length: 0 };
}

/** Of more brackets than anybody writes, each is escaped: a parser looks for the partner of each among all before it. */
const mostOrdinary = 200;

/**
 * The indices of the square brackets that would make a link, a definition or a task,
 * or that have no partner; the others are ordinary.
 * @param isBlockStart whether the text begins a block
 * @param after the source after the text
 */
function findActiveBrackets(
  text: string,
  isBlockStart: boolean,
  after: string,
): ReadonlySet<number> {
  const all = Array.from(text.matchAll(/[[\]]/g), ({ index }) => index);
  if (all.length > mostOrdinary) return new Set(all);
  const active = new Set<number>();
  const open: number[] = [];
  for (const index of all) {
    if (text[index] === "[") {
      open.push(index);
      active.add(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    const next = text.charAt(index + 1) || after.charAt(0);
    const isOrdinary = next !== "(" && !(isBlockStart && start === 0 && isMark(text, index, next));
    if (isOrdinary) active.delete(start);
    else active.add(index);
  }
  return active;
}

/** Whether brackets at the start of a block, closed at `end`, make a definition or a task. */
function isMark(text: string, end: number, next: string): boolean {
  return next === ":" || (end === 2 && /[ \txX]/.test(text.charAt(1)));
}

/** Where in the Markdown source a text stands; it decides which characters need escaping. */
export type TextContext = {
  /** The source before the text, its last character at least; `"\n"` where a block begins. */
  readonly before: string;
  /** The source after the text, its first character at least; `"\n"` where a line ends. */
  readonly after: string;
  readonly isHeading?: boolean;
  readonly isTableCell?: boolean;
  /** Whether it is the text of a link, in which no other link can stand. */
  readonly isLinkText?: boolean;
  /** Whether other values stand in the same paragraph, where a lone mark could find a partner. */
  readonly isShared?: boolean;
};

/** A block of its own. */
export const blockContext: TextContext = { before: "\n", after: "\n" };

/** The whole of a heading. */
export const headingContext: TextContext = { ...blockContext, isHeading: true };

/** After a label, up to the end of the line. */
export const lineContext: TextContext = { before: " ", after: "\n", isShared: true };
