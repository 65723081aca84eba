import type { NumberFigure, Reading } from "./figure.ts";

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
