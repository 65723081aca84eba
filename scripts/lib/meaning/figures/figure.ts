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
