import type { Locale } from "../../locale.ts";
import type { Figure } from "./figure.ts";
import { nameUnit } from "./units.ts";

/**
 * A figure as a message names it: side, number and unit.
 * @example renderFigure({ kind: "digits", number: 5, unit: "day", comparator: "below", start: 0, end: 5 }, "en") // "<5 day"
 */
export function renderFigure(figure: Figure, locale: Locale): string {
  if (figure.kind === "name") return figure.name;
  const side = figure.comparator === undefined ? "" : figure.comparator === "above" ? ">" : "<";
  const unit = nameUnit(figure.unit, locale);
  const number = Number(figure.number.toPrecision(6));
  return `${side}${number}${unit === "" || unit === "%" ? unit : ` ${unit}`}`;
}
