import type { Figure, NumberFigure } from "../figures/figure.ts";

/** Most figures of a text in which a difference is looked for: one with more is no sentence. */
const mostFigures = 200;

/**
 * Whether a figure says how far apart two others are that stand side by side in its text: the 13 of “by 13 minutes, from
 * 45 to 32”.
 * @param figures of the text, in order
 * @param isFound whether another figure is in the source
 */
export function isOwnDifference(
  figure: Figure,
  figures: readonly Figure[],
  isFound: (other: Figure) => boolean,
): boolean {
  if (!isDigits(figure) || figures.length > mostFigures) return false;
  const others = figures.filter((other) => other !== figure && other.kind !== "loose");
  return others.some((one, index) => {
    const other = others[index + 1];
    if (!isDigits(one) || !isDigits(other) || !areAlike(figure, one, other)) return false;
    const apart = Math.abs(one.number - other.number);
    const isApart = Math.abs(apart - figure.number) < 1e-9 * Math.max(one.number, other.number);
    return isApart && isFound(one) && isFound(other);
  });
}

function isDigits(figure: Figure | undefined): figure is NumberFigure {
  return figure?.kind === "digits";
}

/** Whether the three count the same; shares are percentage points apart, and of a range one may have the unit of both. */
function areAlike(...figures: readonly NumberFigure[]): boolean {
  const units = figures.flatMap(({ unit }) => (unit === "percentage point" ? "%" : (unit ?? [])));
  return new Set(units).size <= 1;
}
