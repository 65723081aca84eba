import { readShare } from "./compare-figures.ts";
import type { Figure, NumberFigure } from "./figure.ts";

/** The exact figures of a text by what they are when rounded. */
export type RoundingIndex = ReadonlyMap<string, Figure>;

/** Fewest digits of a rounded number that tell which one is meant: 2 may be anything between 1.5 and 2.5. */
const fewestDigits = 2;
/** Most decimals of a number that is rounded. */
const mostDecimals = 8;

/** What the figures of a text are when they are rounded to any of their places. */
export function buildRoundingIndex(figures: readonly Figure[]): RoundingIndex {
  const index = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.kind !== "digits") continue;
    const { name, number, decimals } = measure(figure);
    for (let places = 0; places < Math.min(decimals, mostDecimals); places += 1) {
      const factor = 10 ** places;
      const rounded = Math.round(Number((number * factor).toPrecision(12))) / factor;
      const key = `${name} ${places} ${rounded}`;
      if (!index.has(key)) index.set(key, figure);
    }
  }
  return index;
}

/**
 * The figure of a text that one is when rightly rounded; `undefined` where there is none, or where it has too few digits
 * to tell, or another side.
 * @example 61% of 61.2%, 0.85 of 0.847, 85% of 0.847
 */
export function findExact(figure: Figure, index: RoundingIndex): Figure | undefined {
  if (figure.kind !== "digits") return undefined;
  const digits = String(figure.number).replace(".", "").replace(/^0+/, "");
  if (digits.length < fewestDigits) return undefined;
  const { name, number, decimals } = measure(figure);
  const exact = index.get(`${name} ${decimals} ${number}`);
  const isOfOneSide = exact?.kind === "digits" && exact.comparator === figure.comparator;
  return isOfOneSide ? exact : undefined;
}

type Measure = { readonly name: string; readonly number: number; readonly decimals: number };

/** A share as one of 1, else the number as it is, with what it is of, and its decimals: two of 60%. */
function measure(figure: NumberFigure): Measure {
  const share = readShare(figure);
  const written = String(figure.number).split(".")[1]?.length ?? 0;
  if (share === undefined) {
    return { name: figure.unit ?? "", number: figure.number, decimals: written };
  }
  const size = figure.number === 0 ? 1 : share / figure.number;
  const number = Number(share.toPrecision(12));
  return { name: "share", number, decimals: written + Math.round(-Math.log10(size)) };
}
