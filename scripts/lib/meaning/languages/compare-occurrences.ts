import { groupBy } from "../../group-by.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import type { FiguresOfText } from "./compare-numbers.ts";
import type { Difference } from "./difference.ts";

/**
 * A number that English has more often than Chinese has it, where Chinese also has one more often: one may have become
 * the other. Either alone is a matter of style, for a number may be repeated.
 */
export function compareOccurrences(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const [own, other] = [findSurplus(english, chinese), findSurplus(chinese, english)];
  if (own === undefined || other === undefined) return [];
  return [{ kind: "count", english: wordsOf(english, own), chinese: wordsOf(chinese, other) }];
}

/** The first number that a text has more often than another has it in any way. */
function findSurplus({ figures }: FiguresOfText, another: FiguresOfText): NumberFigure | undefined {
  const others = groupBy(another.figures.filter(isNumber), ({ number }) => number);
  const surplus = [...groupBy(figures.filter(isNumber), ({ number }) => number)].find(
    ([number, same]) =>
      same.some(({ kind }) => kind !== "loose") &&
      others.has(number) &&
      same.length > (others.get(number)?.length ?? 0),
  );
  return surplus?.[1][0];
}

function isNumber(figure: Figure): figure is NumberFigure {
  return figure.kind !== "name";
}

function wordsOf({ text }: FiguresOfText, { start, end }: Figure): string {
  return text.slice(start, end);
}
