import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { countAround, isOnePlace, isSameFigure, type Token } from "./quote-tokens.ts";

/**
 * The figures and names of a text that stand between the same words as others in its quote, each with that other: 87%
 * in “sensitivity was 87%”, of which the quote says “sensitivity was 91%”, wherever else it has an 87. Where the
 * text has that other as often as the quote, its words are merely used again. Nothing of texts whose words are not those of
 * the quote, such as those in another language.
 */
export function findDisplaced(
  own: readonly Token[],
  others: readonly Token[],
): ReadonlyMap<Figure, Figure> {
  const displaced = new Map(
    own.flatMap(({ figure }, place) => {
      const other = figure && findOther(figure, place, own, others);
      return other ? [[figure, other] as const] : [];
    }),
  );
  const kept = own.filter(({ figure }) => figure && !displaced.has(figure));
  return new Map(
    [...displaced].filter(([, other]) => countSame(other, kept) < countSame(other, others)),
  );
}

function countSame(figure: Figure, tokens: readonly Token[]): number {
  return tokens.filter((token) => token.figure && compareFigures(token.figure, figure) === "same")
    .length;
}

/** What the quote has in the place of a figure, where it is something else. */
function findOther(
  figure: Figure,
  place: number,
  own: readonly Token[],
  others: readonly Token[],
): Figure | undefined {
  let [same, most] = [0, 0];
  let meant: Figure | undefined;
  for (const [index, { figure: other }] of others.entries()) {
    if (other === undefined || (other.kind === "name") !== (figure.kind === "name")) continue;
    const shared = countAround(own, place, others, index);
    if (isSameFigure(figure, other)) same = Math.max(same, shared);
    else if (shared > most) [most, meant] = [shared, other];
  }
  return isOnePlace(most, same) ? meant : undefined;
}
