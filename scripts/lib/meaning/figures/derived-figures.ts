import { readShare } from "./compare-figures.ts";
import type { Figure, NumberFigure } from "./figure.ts";

/** The rest of a share: 32% of 68%, 0.2 of 0.8; `undefined` for a number that is no share. */
export function buildComplement(figure: Figure): NumberFigure | undefined {
  if (figure.kind === "name" || readShare(figure) === undefined) return undefined;
  const whole = figure.unit === "%" ? 100 : 1;
  const number = Number((whole - figure.number).toPrecision(12));
  return number >= 0 ? { ...figure, number } : undefined;
}

/** The rest of every pair that a text writes as part and whole: 74 of “154 of 228”. */
export function listRemainders(figures: readonly Figure[]): ReadonlySet<number> {
  const remainders = new Set<number>();
  for (const [index, ratio] of figures.entries()) {
    const [part, whole] = [figures[index - 1], figures[index + 1]];
    if (ratio.kind === "name" || ratio.unit !== "ratio") continue;
    if (part?.kind === "digits" && whole?.kind === "digits") {
      remainders.add(Math.abs(whole.number - part.number));
    }
  }
  return remainders;
}
