import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { foldSpelling, foldText } from "../figures/fold-text.ts";
import { nameUnit } from "../figures/units.ts";

/** A word of a text, or a number or name with its figure: what can stand where another text has something else. */
export type Token = {
  /** Folded; of Chinese, one character; empty for a number. */
  readonly word: string;
  readonly figure?: Figure;
  readonly start: number;
  readonly end: number;
};

/** Words looked at on either side of a place. */
const reach = 8;
/** Words that two places must have in common to be one, and how many more than any place that says the same. */
const leastShared = 5;
const leastAhead = 2;

const wordOrCharacter = /[\p{Script=Latin}\p{Script=Greek}'-]+|\p{Script=Han}/gu;

/** The words and figures of a text in order; what is part of a figure is no word of its own. */
export function listTokens(text: string, figures: readonly Figure[]): Token[] {
  const folded = foldText(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const figure of figures) {
    if (figure.start < end) continue;
    const { start } = figure;
    tokens.push(...listWords(folded, end, start), { word: "", figure, start, end: figure.end });
    end = figure.end;
  }
  return [...tokens, ...listWords(folded, end, folded.length)];
}

function listWords(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(wordOrCharacter), ({ 0: written, index }) => {
    const start = from + index;
    const place = { start, end: start + written.length };
    const word = foldSpelling(written);
    const isInSentence = /[\p{L}\p{N},(] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    const isName = /.\p{Lu}/u.test(written) || (/^\p{Lu}/u.test(written) && isInSentence);
    return { word, ...(isName && { figure: { kind: "name", name: word, ...place } }), ...place };
  });
}

/** Whether places that share so many words are one place, when places that say the same share so many. */
export function isOnePlace(shared: number, same: number): boolean {
  return shared >= leastShared && shared >= same + leastAhead;
}

/** How many words the surroundings of a token have in common with those of another. */
export function countAround(
  own: readonly Token[],
  place: number,
  others: readonly Token[],
  index: number,
): number {
  return countBefore(own, place, others, index) + countAfter(own, place + 1, others, index + 1);
}

/** How many words the texts have in common before two places. */
export function countBefore(
  own: readonly Token[],
  place: number,
  others: readonly Token[],
  index: number,
): number {
  return countShared(own, place - 1, -1, others, index - 1);
}

/** How many words the texts have in common from two places on. */
export function countAfter(
  own: readonly Token[],
  place: number,
  others: readonly Token[],
  index: number,
): number {
  return countShared(own, place, 1, others, index);
}

/** One word of them may be another, and figures may be any. */
function countShared(
  own: readonly Token[],
  place: number,
  step: 1 | -1,
  others: readonly Token[],
  index: number,
): number {
  let [shared, unlike] = [0, 0];
  for (let away = 0; Math.abs(away) < reach; away += step) {
    const [left, right] = [own[place + away], others[index + away]];
    if (left === undefined || right === undefined) return left === right ? shared + 1 : shared;
    if (left.figure && right.figure) shared += isSameFigure(left.figure, right.figure) ? 1 : 0;
    else if (left.word === right.word) shared += 1;
    else if (unlike > 0) return shared;
    else unlike += 1;
  }
  return shared;
}

/** Whether figures say the same in the same words: there, no sign or unit is left out or to the next number. */
export function isSameFigure(figure: Figure, other: Figure): boolean {
  if (compareFigures(figure, other) !== "same") return false;
  if (figure.kind === "name" || other.kind === "name") return true;
  const hasOwnUnit = other.unitOfNext === undefined && nameUnit(other.unit, "en") !== "";
  const isUnitLost = hasOwnUnit && figure.unit === undefined && figure.number === other.number;
  return !isUnitLost && (figure.unitOfNext === undefined || other.unitOfNext !== undefined);
}
