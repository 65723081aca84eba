import { isContrary, isDenial, readSense } from "./is-contrary.ts";
import { countAfter, countAround, countBefore, isOnePlace, type Token } from "./quote-tokens.ts";

/** Words of a text, and the words of its quote that say the contrary; each a piece of its own text. */
type Contrary = { readonly words: Piece; readonly quoted: Piece };
type Piece = { readonly start: number; readonly end: number };

/**
 * Where a text in the words of its quote says the contrary: lower for higher, unlikely for likely, “did change” for “did
 * not change”. As with figures, words that only stand in another place of the quote are no contrary.
 */
export function findContraries(own: readonly Token[], others: readonly Token[]): Contrary[] {
  const dropped = findDropped(own, others);
  const added = findDropped(others, own).map(({ words, quoted }) => ({
    words: quoted,
    quoted: words,
  }));
  return [...findTurned(own, others), ...dropped, ...added];
}

/** Words that stand where the quote has their contrary. */
function findTurned(own: readonly Token[], others: readonly Token[]): Contrary[] {
  const senses = others.map(({ word }) => readSense(word));
  return own.flatMap((words, place) => {
    const sense = readSense(words.word);
    const shared = (index: number) => countAround(own, place, others, index);
    let [same, most] = [0, 0];
    let quoted: Token | undefined;
    for (const [index, other] of senses.entries()) {
      if (sense.word === "" || other.word === "") continue;
      if (sense.word === other.word) same = Math.max(same, shared(index));
      else if (isContrary(sense, other)) {
        const ofOther = shared(index);
        if (ofOther > most) [most, quoted] = [ofOther, others[index]];
      }
    }
    const isTurned = quoted && isOnePlace(most, same) && isRarer(quoted, own, others);
    return isTurned && quoted ? [{ words, quoted }] : [];
  });
}

/** Where one text has no word of denial between words that another only has with one. */
function findDropped(own: readonly Token[], others: readonly Token[]): Contrary[] {
  return others.flatMap((denial, index) => {
    if (!isDenial(denial.word) || !isRarer(denial, own, others)) return [];
    const gap = own.findIndex((_, place) => isGap(own, place, others, index));
    const [left, right] = [own[gap - 1] ?? own[gap], own[gap]];
    return left && right ? [{ words: { start: left.start, end: right.end }, quoted: denial }] : [];
  });
}

/** Whether a denial is left out at a place, and the other text has nothing like that place without it. */
function isGap(
  own: readonly Token[],
  place: number,
  others: readonly Token[],
  denial: number,
): boolean {
  const countAt = (from: number, to: number) => {
    const before = countBefore(own, place, others, from);
    const after = countAfter(own, place, others, to);
    return Math.min(before, after) > 0 ? before + after : 0;
  };
  const shared = countAt(denial, denial + 1);
  return isOnePlace(shared, 0) && others.every((_, at) => isOnePlace(shared, countAt(at, at)));
}

function isRarer({ word }: Token, own: readonly Token[], others: readonly Token[]): boolean {
  const count = (tokens: readonly Token[]) => tokens.filter((token) => token.word === word).length;
  return count(own) < count(others);
}
