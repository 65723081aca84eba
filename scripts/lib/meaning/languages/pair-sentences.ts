import { foldSpelling } from "../figures/fold-text.ts";
import { cutText, type FiguresOfText, isNumber } from "./comparison.ts";

/** What a text says in one sentence or a few, and what the other language says there. */
export type SentencePair = { readonly english: FiguresOfText; readonly chinese: FiguresOfText };

/** Where a sentence ends, or half of one before a semicolon, or an item of a list; “vs.” and “E. coli” go on. */
const ends = {
  english: /(?<=[\p{L}\d)\]%”’]{2}[.?!][)”]?) (?=[\p{Lu}\d(“[])|(?<=;) (?=[a-z]{2})|\n/gu,
  chinese: /(?<=[。！？][」』）]?)(?!$)|(?<=；)(?=\p{Script=Han})|\n/gu,
};
const latinWord = /[A-Za-z][A-Za-z0-9-]{1,30}/g;

/** Most sentences of a text that is taken apart: a longer one is none that a card or an abstract has. */
const mostSentences = 60;

/** How many sentences of each language may be one of the other, and what that costs. */
const steps = [
  [1, 1, 0],
  [1, 2, 0.4],
  [2, 1, 0.4],
  [2, 2, 1.2],
  [1, 3, 0.9],
  [3, 1, 0.9],
  [1, 0, 2],
  [0, 1, 2],
] as const;

/** A sentence as it is laid beside others: where it is, and the numbers and Latin words in it. */
type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly marks: ReadonlySet<string>;
};

/**
 * The sentences of a text in two languages, laid beside each other by their order, their lengths and the numbers and
 * names that they share; sentences that only one language has are left out. None for a text of one sentence.
 * @see https://aclanthology.org/J93-1004/
 */
export function pairSentences(english: FiguresOfText, chinese: FiguresOfText): SentencePair[] {
  const own = splitSentences(english, ends.english);
  const others = splitSentences(chinese, ends.chinese);
  if (Math.min(own.length, others.length) < 2) return [];
  return findPath(own, others).flatMap(([from, to]): SentencePair[] => {
    const [left, right] = [spanOf(own, from.own, to.own), spanOf(others, from.other, to.other)];
    return left && right
      ? [{ english: cutText(english, ...left), chinese: cutText(chinese, ...right) }]
      : [];
  });
}

type Step = { readonly own: number; readonly other: number };
type Best = { readonly cost: number; readonly from: Step };

/** The cheapest way through both texts, as pairs of the places where each step begins and ends. */
function findPath(own: readonly Sentence[], others: readonly Sentence[]): [Step, Step][] {
  const priceOf = buildPrice(own, others);
  const best = new Map<string, Best>();
  const key = ({ own, other }: Step) => `${own} ${other}`;
  for (let end = 0; end <= own.length; end += 1) {
    for (let otherEnd = 0; otherEnd <= others.length; otherEnd += 1) {
      const to = { own: end, other: otherEnd };
      for (const [ofOwn, ofOther, price] of steps) {
        const from = { own: end - ofOwn, other: otherEnd - ofOther };
        const before = from.own + from.other === 0 ? 0 : best.get(key(from))?.cost;
        if (from.own < 0 || from.other < 0 || before === undefined) continue;
        const cost = before + price + priceOf(from, to);
        if (cost < (best.get(key(to))?.cost ?? Number.POSITIVE_INFINITY)) {
          best.set(key(to), { cost, from });
        }
      }
    }
  }
  const path: [Step, Step][] = [];
  let to: Step = { own: own.length, other: others.length };
  for (let last = best.get(key(to)); last; last = best.get(key(to))) {
    path.unshift([last.from, to]);
    to = last.from;
  }
  return path;
}

/** What it costs to lay sentences beside each other: how unlike their lengths are, less what they share. */
function buildPrice(own: readonly Sentence[], others: readonly Sentence[]) {
  const lengthOf = (sentences: readonly Sentence[]) =>
    sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const scale = lengthOf(others) / lengthOf(own);
  const frequency = new Map<string, number>();
  for (const { marks } of [...own, ...others]) {
    for (const mark of marks) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  }
  const shared = own.map(({ marks }) =>
    others.map((other) =>
      [...marks].reduce(
        (sum, mark) => (other.marks.has(mark) ? sum + 2 / (frequency.get(mark) ?? 2) : sum),
        0,
      ),
    ),
  );
  return (from: Step, to: Step): number => {
    const [left, right] = [own.slice(from.own, to.own), others.slice(from.other, to.other)];
    if (left.length === 0 || right.length === 0) return 0;
    const [length, otherLength] = [scale * lengthOf(left), lengthOf(right)];
    const common = left.reduce(
      (sum, _, index) =>
        sum +
        right.reduce(
          (row, __, place) => row + (shared[from.own + index]?.[from.other + place] ?? 0),
          0,
        ),
      0,
    );
    return (2 * Math.abs(length - otherLength)) / (length + otherLength) - common;
  };
}

function splitSentences(text: FiguresOfText, end: RegExp): Sentence[] {
  const places = [...text.text.matchAll(end)].map(({ 0: mark, index }) => index + mark.length);
  if (places.length >= mostSentences) return [];
  return [0, ...places].map((start, index) => {
    const sentence = cutText(text, start, places[index] ?? text.text.length);
    return { start, end: start + sentence.text.length, marks: new Set(listMarks(sentence)) };
  });
}

function listMarks({ text, figures }: FiguresOfText): string[] {
  const numbers = figures.filter(isNumber).filter(({ number }) => number !== 1);
  const words = text.match(latinWord) ?? [];
  return [...numbers.map(({ number }) => String(number)), ...words.map(foldSpelling)];
}

function spanOf(
  sentences: readonly Sentence[],
  from: number,
  to: number,
): readonly [start: number, end: number] | undefined {
  const [first, last] = [sentences[from], sentences[to - 1]];
  return first && last && to > from ? [first.start, last.end] : undefined;
}
