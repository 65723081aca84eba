/** Which side of a number is meant: `above` for >, ≥, at least, 以上; `below` for <, ≤, up to, 不到. */
export type Comparator = "above" | "below";

/** A number that a text gives. */
export type NumberFigure = {
  /**
   * How it is written. `digits`; `word`: a count in words; `part`: a share in words, as a number from 0 to 1 (a third,
   * 四成); `loose`: one that other texts may well leave out or say otherwise (one, second, 兩者, the number in a name).
   */
  readonly kind: "digits" | "word" | "part" | "loose";
  /** Without its sign; magnitudes are multiplied (1.3 million), a percentage is as written (95). */
  readonly number: number;
  /** The unit's id in the table of units, where it is a known one. */
  readonly unit?: string;
  /** Whether the unit is that of the number after it, in a list or a range: the 7 of “7 and 6%” and of “7–9%”. */
  readonly unitOfNext?: "list" | "range";
  readonly comparator?: Comparator;
  /** Whether it is said to be rounded (about 1,300) or written so that it hardly can be exact (1.3 million, 1.2 萬). */
  readonly isRounded?: true;
  /** Whether it is said to be added: 增加三倍 is threefold to some, fourfold to others. */
  readonly isAdded?: true;
  readonly start: number;
  readonly end: number;
};

/** A name with digits in it (GPT-4o, S-758/2021), folded. */
type NameFigure = {
  readonly kind: "name";
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** A number or a name with digits, and where it stands in the text, from its first UTF-16 unit to before `end`. */
export type Figure = NumberFigure | NameFigure;

/** What a reader finds at a place of a folded text: figures in order (none where there is nothing to say), and where to go on. */
export type Reading = { readonly figures: readonly Figure[]; readonly end: number };

/** Reads what begins at a place of a folded text; `undefined` where it is nothing of its kind. */
export type Reader = (text: string, start: number) => Reading | undefined;

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

/** The share of `part` in `whole`, followed by both as loose figures: 三分之二 may be 2/3 elsewhere. */
export function buildShare(
  part: number,
  whole: number,
  kind: "part" | "loose",
  start: number,
  end: number,
): Reading {
  const terms = [part, whole].map(
    (number): NumberFigure => ({ kind: "loose", number, start, end }),
  );
  return { figures: [{ kind, number: part / whole, unit: "part", start, end }, ...terms], end };
}

/** Longest piece before a number that can say which side of it is meant. */
const reach = 28;

const aboveBefore =
  /(?:[>≥](?: ?or ?(?==))?|\b(?:more|greater|higher|longer|older|larger|better|later) than(?: or equal to)?|\b(?:over|above|exceed(?:s|ed|ing)?|at least|minimum of|(?:no|not) (?:less|fewer|lower) than)|大於(?:等於|或等於)?|高於|超過|超出|逾|多於|優於|長於|(?:至少|最少)有?|(?:不|未)(?:少於|低於|小於)|滿)(?: the)?(?: ages?)?(?: of)? {0,4}\/?=? {0,2}[$€£]?$/i;
const belowBefore =
  /(?:[<≤](?: ?or ?(?==))?|(?<!\b(?:no|not) )(?:less|fewer|lower|shorter|smaller|younger|earlier|worse) than(?: or equal to)?|\b(?:nearly|almost|close to|approaching|under|below|up to|at most|within|maximum of|(?:no|not) (?:more|greater|higher|longer|later|older) than)|(?<![不未])(?:小於(?:等於|或等於)?|低於|少於|短於)|不到|不足|未達|未滿|(?:至多|最多)有?|最長|最高達|(?<!最|附|鄰)近|接近|(?:不|未)(?:超過|大於|多於|高於|逾))(?: the)?(?: ages?)?(?: of)? {0,4}\/?=? {0,2}[$€£]?$/i;
const aboveAfter =
  / ?(?:[<≤] ?[A-Za-z]|(?:以上|餘|多(?!數|半))|(?:or|and) (?:more|above|over|older|higher|greater|longer)\b|\+(?![\d/]))/iy;
const belowAfter =
  / ?(?:[>≥] ?[A-Za-z]|以下|以內|之內|內(?![科部在])|(?:or|and) (?:less|fewer|below|under|younger|lower|shorter)\b)/iy;
const roundedBefore =
  /(?:[~≈]|\b(?:about|around|approximately|nearly|almost|roughly|some|circa|close to|exceed(?:s|ed|ing)?|over|more than|just (?:over|under))|約|近|將近|接近|大約|逾|超過|達) {0,2}$/i;

/** What a unit is divided by: the /dL of 3 g/dL or less. */
const divisor = /\/[A-Za-zμ]{1,6}[0-9²³]?(?![A-Za-z0-9])/y;

/** Which side of a number is meant, by the words before it and after its unit; below wins where both are said (“not more than”). */
export function readComparator(text: string, start: number, end: number): Comparator | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  if (belowBefore.test(before)) return "below";
  if (aboveBefore.test(before)) return "above";
  const after = end + (matchAt(divisor, text, end)?.[0].length ?? 0);
  if (matchAt(belowAfter, text, after)) return "below";
  if (matchAt(aboveAfter, text, after)) return "above";
  return undefined;
}

/** Whether the words before a number say that it is rounded. */
export function isRounded(text: string, start: number): boolean {
  return roundedBefore.test(text.slice(Math.max(0, start - reach), start));
}
