import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { foldName } from "../figures/fold-name.ts";
import { foldText } from "../figures/fold-text.ts";

/** A word or, with a figure, a number or a name: what of a text can stand where another text has something else. */
type Token = { readonly word: string; readonly figure?: Figure };

/** Words looked at on either side of a figure. */
const reach = 8;
/** Words that two places must have in common to be one, and how many more than any place that says the same. */
const leastShared = 5;
const leastAhead = 2;
/** Most tokens of a text that is looked at: a longer one is no sentence. */
const mostTokens = 400;

const wordOrCharacter = /[\p{Script=Latin}\p{Script=Greek}'-]+|\p{Script=Han}/gu;

/**
 * The figures and names of a text that stand between the same words as others in its quote, each with that other: 87%
 * in “sensitivity was 87%”, of which the quote says “sensitivity was 91%”, wherever else it has an 87. Where the
 * text has that other as often as the quote, its words are merely used again. Nothing of texts whose words are not those of
 * the quote, such as those in another language.
 */
export function findDisplaced(
  text: string,
  figures: readonly Figure[],
  quote: string,
  quoted: readonly Figure[],
): ReadonlyMap<Figure, Figure> {
  if (quote === "") return new Map();
  const [own, others] = [listTokens(text, figures), listTokens(quote, quoted)];
  if (Math.max(own.length, others.length) > mostTokens) return new Map();
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
    const shared =
      countShared(own, place, -1, others, index) + countShared(own, place, 1, others, index);
    if (isSame(figure, other)) same = Math.max(same, shared);
    else if (shared > most) [most, meant] = [shared, other];
  }
  return most >= leastShared && most >= same + leastAhead ? meant : undefined;
}

/** Whether figures say the same in words of their own: of the same words, one doesn't leave a sign to the next number. */
function isSame(figure: Figure, other: Figure): boolean {
  return compareFigures(figure, other) === "same" && (!leavesSign(figure) || leavesSign(other));
}

function leavesSign(figure: Figure): boolean {
  return figure.kind !== "name" && figure.hasUnitOfNext === true;
}

/** How many words two places have in common on one side; one word may be another, and figures may be any. */
function countShared(
  own: readonly Token[],
  place: number,
  step: 1 | -1,
  others: readonly Token[],
  index: number,
): number {
  let [shared, unlike] = [0, 0];
  for (let away = step; Math.abs(away) <= reach; away += step) {
    const [left, right] = [own[place + away], others[index + away]];
    if (left === undefined || right === undefined) return left === right ? shared + 1 : shared;
    if (left.figure && right.figure) shared += isSame(left.figure, right.figure) ? 1 : 0;
    else if (left.word === right.word) shared += 1;
    else if (unlike > 0) return shared;
    else unlike += 1;
  }
  return shared;
}

/** The words and figures of a text in order; what is part of a figure is no word of its own. */
function listTokens(text: string, figures: readonly Figure[]): Token[] {
  const folded = foldText(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const figure of figures) {
    if (figure.start < end) continue;
    tokens.push(...listWords(folded, end, figure.start), { word: "", figure });
    end = figure.end;
  }
  return [...tokens, ...listWords(folded, end, folded.length)];
}

function listWords(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(wordOrCharacter), ({ 0: word, index }) => {
    const start = from + index;
    const name = foldName(word);
    const isName =
      /^\p{Lu}/u.test(word) && /[\p{L}\p{N},(] ?$/u.test(text.slice(0, start).slice(-2));
    return {
      word: name,
      ...(isName && { figure: { kind: "name", name, start, end: start + word.length } }),
    };
  });
}
