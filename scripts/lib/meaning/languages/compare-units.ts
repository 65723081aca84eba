import type { Figure, NumberFigure } from "../figures/figure.ts";
import { findUnit } from "../figures/units.ts";
import type { FiguresOfText } from "./compare-numbers.ts";
import type { Difference } from "./difference.ts";

/** Units that only one language may say: people, and shares that are written without a sign. */
const unsaid = new Set(["people", "share"]);

/** A number that either language has with a unit which it doesn't have in the other: one year and 一個月, wherever else they have ones. */
export function compareUnits(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const [own, others] = [listStrange(english, chinese), listStrange(chinese, english)];
  return own.slice(0, mostStrange).flatMap((figure): Difference[] => {
    const other = others.find(
      ({ number, unit }) => number === figure.number && unit !== figure.unit,
    );
    if (other === undefined) return [];
    return [{ kind: "unit", english: wordsOf(english, figure), chinese: wordsOf(chinese, other) }];
  });
}

/** Most numbers whose units are looked into: a text with more has nothing to do with the other. */
const mostStrange = 100;

/** The numbers whose unit the other text hasn't with them. */
function listStrange({ figures }: FiguresOfText, another: FiguresOfText): NumberFigure[] {
  const known = new Set(another.figures.filter(isMeasured).map(nameQuantity));
  return figures.filter(isMeasured).filter((figure) => !known.has(nameQuantity(figure)));
}

function isMeasured(figure: Figure): figure is NumberFigure {
  return figure.kind !== "name" && !unsaid.has(findUnit(figure.unit)?.measures ?? "share");
}

function nameQuantity({ number, unit }: NumberFigure): string {
  return `${number} ${unit}`;
}

function wordsOf({ text }: FiguresOfText, { start, end }: Figure): string {
  return text.slice(start, end);
}
