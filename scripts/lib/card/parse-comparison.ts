/** A number of a key figure, with the interval that it has. */
type Estimate = {
  readonly value: number;
  /** Per cent, a word such as `s`, or nothing. */
  readonly unit: string;
  readonly interval?: readonly [low: number, high: number];
};

/** A number of a comparison, as written and as it is drawn. */
export type ComparedFigure = {
  /** Empty where the label as a whole names the only number. */
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly interval?: readonly [low: number, high: number];
};

/** A key figure that can be drawn. */
export type Comparison = {
  /** What stands before the names in the label, with the mark after it. */
  readonly group: string;
  readonly figures: readonly ComparedFigure[];
  /** The ends of the axis: the whole range of shares, else from nought to the outermost number. */
  readonly scale: readonly [low: number, high: number];
};

/**
 * What a key figure compares, as far as its own words say so and nothing has to be guessed: one
 * number with its interval, or several of one unit whose label names as many things, between the
 * same marks. Numbers without a unit are taken for comparable where all are shares of one, or all
 * have intervals. `undefined` for any other figure.
 * @example parseComparison("Accuracy: A / B", "90% / 80%")
 * // { group: "Accuracy: ", figures: [{ name: "A", text: "90%", value: 90 }, …], scale: [0, 100] }
 */
export function parseComparison(label: string, value: string): Comparison | undefined {
  const { group = "", names = "" } = grouped.exec(label)?.groups ?? {};
  const texts = value.split(separator);
  const estimates = texts.flatMap((text) => parseEstimate(text) ?? []);
  if (estimates.length !== texts.length) return undefined;
  const isOne = texts.length === 1;
  if (isOne ? estimates[0]?.interval === undefined : !areNamed(names, value)) return undefined;
  if (!isOne && !areComparable(estimates)) return undefined;
  const named = isOne ? [""] : completeNames(names.split(separator));
  const figures = estimates.map(({ value: number, interval }, index) => ({
    name: named[index] ?? "",
    text: texts[index] ?? "",
    value: number,
    ...(interval && { interval }),
  }));
  return { group: isOne ? label : group, figures, scale: findScale(estimates) };
}

/** What a label compares comes before the names of it. */
const grouped = /^(?<group>[^:：]+(?:: |：))(?<names>.+)$/s;
const separator = /\s*[;；]\s*|\s+\/\s+|／/;

/**
 * Names in full: of one that is a number alone, the words stand before the last number.
 * @example completeNames(["model", "reader 1", "2"]) // ["model", "reader 1", "reader 2"]
 */
function completeNames(names: readonly string[]): readonly string[] {
  let words = "";
  return names.map((name) => {
    if (/^\d+$/.test(name)) return words + name;
    words = /^.*\D(?=\d+$)/s.exec(name)?.[0] ?? "";
    return name;
  });
}

/** Whether a label has as many names as there are numbers, between the same marks. */
function areNamed(names: string, value: string): boolean {
  const marksOf = (text: string) =>
    [...text.matchAll(new RegExp(separator, "g"))].map(([mark]) => /[;；]/.test(mark));
  return names !== "" && String(marksOf(names)) === String(marksOf(value));
}

function areComparable(estimates: readonly Estimate[]): boolean {
  const units = new Set(estimates.map(({ unit }) => unit));
  if (units.size > 1) return false;
  return (
    !units.has("") ||
    estimates.every(({ interval }) => interval !== undefined) ||
    estimates.every(({ value }) => isShare(value))
  );
}

/** Counts of nought and one are none. */
function isShare(value: number): boolean {
  return value >= 0 && value <= 1 && !Number.isInteger(value);
}

const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const estimate = new RegExp(
  String.raw`^(?<value>${number})(?<unit>%| ?[\p{L}µ]{1,8})?` +
    String.raw`(?: \((?:95% CI:? )(?<low>${number})%?(?:–|-| to |, )(?<high>${number})%?\))?$`,
  "u",
);
/** Some of all, with their share: `2/40 (5%)`. */
const share = /^\d+\/\d+ \((?<value>\d+(?:\.\d+)?)(?<unit>%)\)$/;

function parseEstimate(text: string): Estimate | undefined {
  const { value, unit = "", low, high } = (estimate.exec(text) ?? share.exec(text))?.groups ?? {};
  if (value === undefined) return undefined;
  const own = { value: toNumber(value), unit: unit.trim() };
  if (low === undefined || high === undefined) return own;
  const interval = [toNumber(low), toNumber(high)] as const;
  // Else something is mistyped, and a drawing would say what nobody meant.
  return interval[0] <= own.value && own.value <= interval[1] ? { ...own, interval } : undefined;
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

function findScale(estimates: readonly Estimate[]): readonly [number, number] {
  const numbers = estimates.flatMap(({ value, interval = [] }) => [value, ...interval]);
  if (numbers.every((one) => one >= 0 && one <= 1)) return [0, 1];
  const isPercent = estimates.every(({ unit }) => unit === "%");
  if (isPercent && numbers.every((one) => one >= 0 && one <= 100)) return [0, 100];
  return [Math.min(0, ...numbers), Math.max(0, ...numbers)];
}
