/** A word of a folded text, or an unbroken run of Chinese or Japanese characters. */
export type Word = {
  readonly kind: "word" | "run";
  /** Of a word, without what can be left out within it. */
  readonly text: string;
  /** Where it stands in the folded text, in UTF-16 units; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
  /**
   * Its place in the text, counted in words and in characters of runs. Punctuation is a place too,
   * so that what it parts is not side by side.
   */
  readonly position: number;
  /** Whether nothing but a hyphen stands between it and the word before. */
  readonly isJoined: boolean;
  /** Whether it has letters and digits. */
  readonly isMixed: boolean;
};

const separator = 0;
const space = 1;
const letter = 2;
const digit = 3;
const ideograph = 4;
const hyphen = 5;
const apostrophe = 6;
const point = 7;
const comma = 8;

const classes = new Uint8Array(0x10000).fill(255);

/** The class of a UTF-16 unit; halves of pairs count as ideographs, which nearly all of them are. */
function classOf(unit: number): number {
  const known = classes[unit];
  if (known !== undefined && known !== 255) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/\s/.test(character)) return space;
  if (character === "-") return hyphen;
  if (character === "'") return apostrophe;
  if (character === ".") return point;
  if (character === ",") return comma;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Cs}\u3099\u309a]/u.test(character)) {
    return ideograph;
  }
  if (/\p{N}/u.test(character)) return digit;
  return /[\p{L}\p{M}]/u.test(character) ? letter : separator;
}

/**
 * The words and runs of a folded text in their order. Hyphens part words and mark the second as
 * joined; a point between digits belongs to the word. Of `1,234` and `o'connor` the word is `1234` and
 * `oconnor`.
 * @example splitWords("x-rag 0.94 胰脏癌").map(({ text }) => text) // ["x", "rag", "0.94", "胰脏癌"]
 */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  let position = 0;
  let isBroken = false;
  let index = 0;
  while (index < folded.length) {
    const kind = classOf(folded.charCodeAt(index));
    if (kind !== letter && kind !== digit && kind !== ideograph) {
      isBroken ||= kind === separator || kind === point || kind === comma;
      index += 1;
      continue;
    }
    if (isBroken && words.length > 0) position += 1;
    isBroken = false;
    const end = kind === ideograph ? endOfRun(folded, index) : endOfWord(folded, index);
    const previous = words.at(-1);
    const own = folded.slice(index, end);
    const text = kind === ideograph ? own : plainWord(own);
    words.push({
      kind: kind === ideograph ? "run" : "word",
      text,
      start: index,
      end,
      position,
      isJoined:
        kind !== ideograph && previous?.kind === "word" && isJoint(folded, previous.end, index),
      isMixed: kind !== ideograph && isMixed(text),
    });
    position += kind === ideograph ? end - index : 1;
    index = end;
  }
  return words;
}

/** Whether nothing but hyphens stands between two places, and at least one. */
function isJoint(folded: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (classOf(folded.charCodeAt(index)) !== hyphen) return false;
  }
  return from < to;
}

/** A word without its thousands' commas and its inner apostrophes, but for that of a genitive. */
function plainWord(word: string): string {
  return /[,']/.test(word) ? word.replace(/,|'(?!s$)/g, "") : word;
}

/** Whether a digit stands beside something that is neither a digit nor a point. */
function isMixed(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    const before = word.charCodeAt(index - 1);
    const unit = word.charCodeAt(index);
    if (isDigit(before) ? isOther(unit) : isDigit(unit) && isOther(before)) return true;
  }
  return false;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isOther(unit: number): boolean {
  return !isDigit(unit) && unit !== 0x2e;
}

/**
 * Whether so many UTF-16 units of a text are characters, and not half of one: that could be written
 * to no file.
 */
export function isWhole(text: string, index: number, length: 1 | 2): boolean {
  const first = text.charCodeAt(index);
  const last = text.charCodeAt(index + length - 1);
  if (!isHalf(first) && !isHalf(last)) return true;
  return length === 2 && first >= 0xd800 && first < 0xdc00 && last >= 0xdc00 && last < 0xe000;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function endOfRun(text: string, start: number): number {
  let index = start;
  while (index < text.length && classOf(text.charCodeAt(index)) === ideograph) index += 1;
  return index;
}

function endOfWord(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const kind = classOf(text.charCodeAt(index));
    const isInside = kind === letter || kind === digit || isWithin(text, index, kind);
    if (!isInside) break;
    index += 1;
  }
  return index;
}

/** A comma before three digits and no more, as in `1,234`. */
const thousands = /^\d,\d{3}(?!\d)/;

/** Whether a point has digits on both sides, an apostrophe letters, or a comma parts thousands. */
function isWithin(text: string, index: number, kind: number): boolean {
  if (kind === comma) return thousands.test(text.slice(Math.max(0, index - 1), index + 5));
  const wanted = kind === point ? digit : kind === apostrophe ? letter : undefined;
  return (
    wanted !== undefined &&
    classOf(text.charCodeAt(index - 1)) === wanted &&
    index + 1 < text.length &&
    classOf(text.charCodeAt(index + 1)) === wanted
  );
}
