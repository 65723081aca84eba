import type { Figure } from "./figures/figure.ts";
import { parseFigures } from "./parse-figures.ts";

/** A figure as it is kept of an abstract that may not be kept itself. */
export type KeptFigure = {
  /** The number (a share in words from 0 to 1), or a folded name with digits in it. */
  readonly number: number | string;
  /** The id of its unit, `part` for a share in words. */
  readonly unit?: string | undefined;
  /** The UTF-16 unit of the abstract that it begins at. */
  readonly place: number;
};

/** The figures of an abstract to be kept, in the order of their places; enough to check statements against. */
export function keepFigures(abstract: string): KeptFigure[] {
  return parseFigures(abstract).map((figure) => {
    if (figure.kind === "name") return { number: figure.name, place: figure.start };
    const { number, unit, start } = figure;
    return { number, ...(unit !== undefined && { unit }), place: start };
  });
}

/** Kept figures as they can be compared; on which side of a number the abstract is, is not kept. */
export function restoreFigures(kept: readonly KeptFigure[]): Figure[] {
  return kept.map(({ number, unit, place }) => {
    const where = { start: place, end: place };
    if (typeof number === "string") return { kind: "name", name: number, ...where };
    return { kind: "digits", number, ...(unit !== undefined && { unit }), ...where };
  });
}
