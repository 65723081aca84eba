import type { Locale } from "../../locale.ts";
import type { Figure } from "./figure.ts";
import { nameUnit } from "./units.ts";

/**
 * A figure as a message names it: side, number and unit.
 * @example renderFigure({ kind: "digits", number: 5, unit: "day", comparator: "below", start: 0, end: 5 }, "en") // "<5 days"
 */
export function renderFigure(figure: Figure, locale: Locale): string {
  if (figure.kind === "name") return figure.name;
  const side = figure.comparator === undefined ? "" : figure.comparator === "above" ? ">" : "<";
  const number = Number(figure.number.toPrecision(6));
  const unit = nameUnit(figure.unit, locale);
  return `${side}${number}${locale === "en" ? joinEnglish(number, unit) : joinUnit(unit)}`;
}

/** Of several, the units that are words are in the plural: 30 days, but 30 mg. */
function joinEnglish(number: number, unit: string): string {
  const isWord = /^(?:day|week|month|year|decade|percentage point)$/.test(unit);
  return joinUnit(isWord && number !== 1 ? `${unit}s` : unit);
}

function joinUnit(unit: string): string {
  return unit === "" || /^[%-]/.test(unit) ? unit : ` ${unit}`;
}
