import { compareFigures } from "../figures/compare-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { directions } from "../languages/compare-senses.ts";
import {
  countAfter,
  countAround,
  countBefore,
  isOnePlace,
  isSameFigure,
  type Token,
} from "./quote-tokens.ts";

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

/** Words of which one says what the other denies, beside those that say up and down. */
const pairs = new Set(
  [
    "over|under with|without before|after positive|negative always|never all|none all|some some|none some|no any|no",
    "a|no the|no one|none both|neither benefit|harm many|few first|last early|late maximum|minimum left|right",
    "增|減 升|降 提|降 高|低 多|少 大|小 優|劣 長|短 延|縮 快|慢 上|下 好|差 佳|差 強|弱 加|減 改|惡 進|退",
    "有|無 有|沒 前|後 正|負 陽|陰 早|晚 內|外 超|不 最|較 左|右",
  ]
    .join(" ")
    .split(" "),
);
const denials = new Set("not no never nor without 不 未 沒 無 非".split(" "));
/** What makes a word deny itself: unlikely, nonsignificant, cannot, didn't. */
const denied = /^(?:un|in|im|ir|non|dis)(?=.{4})|(?:not|nt)$/;

/** Whether a folded word is one that denies what follows it, and whose loss turns a sentence round. */
function isDenial(word: string): boolean {
  return denials.has(word);
}

/** What a folded word says, made ready to be held against others. */
type Sense = {
  readonly word: string;
  /** Without what makes it deny itself. */
  readonly plain: string;
  readonly direction: "up" | "down" | undefined;
};

/** Reads a folded word once, for it is held against every word of another text. */
function readSense(word: string): Sense {
  return { word, plain: word.replace(denied, ""), direction: readDirection(word) };
}

/** Whether words in the same place say contrary things. */
function isContrary(own: Sense, other: Sense): boolean {
  if (pairs.has(`${own.word}|${other.word}`) || pairs.has(`${other.word}|${own.word}`)) return true;
  if (own.plain === other.word || other.plain === own.word) return own.word !== other.word;
  const areDirected = own.direction !== undefined && other.direction !== undefined;
  return areDirected && own.direction !== other.direction;
}

function readDirection(word: string): Sense["direction"] {
  const { up, down } = directions.english;
  if (word.match(up)) return "up";
  return word.match(down) ? "down" : undefined;
}

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
