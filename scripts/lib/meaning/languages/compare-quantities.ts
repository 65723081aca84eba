import type { Figure, NumberFigure } from "../figures/figure.ts";
import { findUnit } from "../figures/units.ts";
import type { FiguresOfText } from "./compare-numbers.ts";
import type { Difference } from "./difference.ts";

/** Something that is said with a number; `undefined` where it isn't, or only one language may say it. */
type Said = (figure: NumberFigure) => string | undefined;

/** Units that only one language may say: people, and shares that are written without a sign. */
const unsaid = new Set(["people", "share"]);

const readSaidUnit: Said = ({ unit }) =>
  unsaid.has(findUnit(unit)?.measures ?? "share") ? undefined : unit;
const readSide: Said = ({ comparator }) => comparator;

/** Most numbers that are looked into: a text with more has nothing to do with the other. */
const mostStrange = 100;

/**
 * Numbers that either language has with a unit or a side which it doesn't have in the other: one year and 一個月, at
 * least one and 至多一處, wherever else they have ones.
 */
export function compareQuantities(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  return [
    ...compareSaid("unit", readSaidUnit, english, chinese),
    ...compareSaid("comparator", readSide, english, chinese),
  ];
}

function compareSaid(
  kind: "unit" | "comparator",
  read: Said,
  english: FiguresOfText,
  chinese: FiguresOfText,
): Difference[] {
  const [own, others] = [listStrange(read, english, chinese), listStrange(read, chinese, english)];
  return own.flatMap((figure): Difference[] => {
    const other = others.find(
      (each) => each.number === figure.number && read(each) !== read(figure),
    );
    if (other === undefined) return [];
    return [{ kind, english: wordsOf(english, figure), chinese: wordsOf(chinese, other) }];
  });
}

/** The numbers with which the other text doesn't say the same. */
function listStrange(
  read: Said,
  { figures }: FiguresOfText,
  another: FiguresOfText,
): readonly NumberFigure[] {
  const name = (figure: NumberFigure) => `${figure.number} ${read(figure)}`;
  const known = new Set(another.figures.filter(isNumber).map(name));
  return figures
    .filter(isNumber)
    .filter((figure) => read(figure) !== undefined && !known.has(name(figure)))
    .slice(0, mostStrange);
}

function isNumber(figure: Figure): figure is NumberFigure {
  return figure.kind !== "name";
}

function wordsOf({ text }: FiguresOfText, { start, end }: Figure): string {
  return text.slice(start, end);
}
