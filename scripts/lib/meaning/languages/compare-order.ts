import { groupBy } from "../../group-by.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import { findUnit } from "../figures/units.ts";
import { type Difference, type FiguresOfText, wordsOf } from "./comparison.ts";

/** What makes English name the part before the whole, where Chinese can only name the whole first; or has both in 39/74. */
const ofWhole = /^(?: \([^()]{1,25}\))? (?:out )?(?:of|in) (?:the |every )?$/;
const stroke = /^ ?[/／] ?$/;
/** What stands before and after the numbers of a list between strokes, 1/2/3, which have no whole. */
const strokeBefore = /[/／] ?$/;
const strokeAfter = /^ ?[/／]/;
/** Between numbers of one list. */
const list = /^[\d\s,.、和與及至~-]*$/;
/** A name that a number belongs to, as its version does. */
const named = /[A-Za-z]+[ -]$/;

/**
 * Numbers in digits that both texts have equally often, but in another order or with each other's units: each that
 * stands before the next one in English and after it in Chinese. Only what measures the same can stand for another:
 * where a time and a weight stand is a matter of style. Parts stand before wholes in English (39 of 74) and after them
 * in Chinese, which is no difference; nor is where a name with its version stands.
 */
export function compareOrder(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const [own, other] = [listPlaces(english, chinese.text), listPlaces(chinese, english.text)];
  const ofEnglish = putWholesFirst(listOrder(own, other), english.text);
  const ofChinese = putWholesFirst(listOrder(other, own), chinese.text);
  const measureOf = ({ key }: Placed) => readMeasure(own.get(key)) || readMeasure(other.get(key));
  const others = groupBy(ofChinese, measureOf);
  const turned = [...groupBy(ofEnglish, measureOf)].flatMap(([measure, placed]) =>
    findTurned(placed, others.get(measure) ?? []),
  );
  const exchanged =
    turned.length > 0 ? [] : findExchanged(ofEnglish, ofChinese, own, other, chinese.text);
  return [...turned, ...exchanged].map(([left, right]) => ({
    kind: "order",
    english: wordsOf(english, left.figure),
    chinese: wordsOf(chinese, right.figure),
  }));
}

/** Each number that follows another which it stands before in the other text, where it is that text's. */
function findTurned(placed: readonly Placed[], others: readonly Placed[]): [Placed, Placed][] {
  const [order, otherOrder] = [nameOccurrences(placed), nameOccurrences(others)];
  const places = new Map(otherOrder.map((name, index) => [name, index]));
  return placed.slice(1).flatMap((_, index): [Placed, Placed][] => {
    const [first, second] = [order[index], order[index + 1]].map((name) => places.get(name ?? ""));
    const [left, right] = [placed[index], others[second ?? -1]];
    const isTurned = first !== undefined && second !== undefined && first > second;
    return isTurned && left && right ? [[left, right]] : [];
  });
}

/** The key of each number, and the how manieth of that key it is. */
function nameOccurrences(placed: readonly Placed[]): string[] {
  const counts = new Map<string, number>();
  return placed.map(({ key }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key} ${count}`;
  });
}

/** What a number measures; nothing where it has no unit, or counts people, which languages say of either number. */
function readMeasure(figures: readonly NumberFigure[] = []): string {
  const [figure] = figures;
  if (figure === undefined) return "";
  const measure = findUnit(figure.unit)?.measures ?? "";
  const isYear = measure === "" && figure.number >= 1900 && figure.number < 2100;
  return isYear ? "calendar" : measure === "people" ? "" : measure;
}

/**
 * Two numbers of which each has the unit of the other in the other text, where it has none itself; not those of one list,
 * of which languages give the unit to the first or to the last.
 */
function findExchanged(
  ofEnglish: readonly Placed[],
  ofChinese: readonly Placed[],
  own: Places,
  other: Places,
  chinese: string,
): (readonly [Placed, Placed])[] {
  const [left] = ofEnglish.filter(
    ({ key }) => readMeasure(own.get(key)) !== "" && readMeasure(other.get(key)) === "",
  );
  const measure = readMeasure(left && own.get(left.key));
  const right = ofChinese.find(
    ({ key }) => readMeasure(other.get(key)) === measure && readMeasure(own.get(key)) === "",
  );
  const [same] = other.get(left?.key ?? "") ?? [];
  if (left === undefined || right === undefined || same === undefined) return [];
  const [first, second] =
    same.start < right.figure.start ? [same, right.figure] : [right.figure, same];
  return list.test(chinese.slice(first.end, second.start)) ? [] : [[left, right]];
}

type Places = ReadonlyMap<string, readonly NumberFigure[]>;
type Placed = { readonly key: string; readonly figure: NumberFigure };

/** The numbers of a text under what they come to, without those that follow a name which the other text has with them. */
function listPlaces({ text, figures }: FiguresOfText, other: string): Places {
  const numbers = figures.filter(isInDigits).filter(({ start, end }) => {
    const name = text.slice(Math.max(0, start - 20), start).match(named)?.[0];
    return name === undefined || !other.includes(name + text.slice(start, end));
  });
  return groupBy(numbers, ({ number, unit }) => `${number}${unit === "%" ? "%" : ""}`);
}

function isInDigits(figure: Figure): figure is NumberFigure {
  return figure.kind === "digits";
}

/** The numbers that another text has as often, in the order of the text. */
function listOrder(own: Places, other: Places): Placed[] {
  return [...own]
    .filter(([key, figures]) => other.get(key)?.length === figures.length)
    .flatMap(([key, figures]) => figures.map((figure) => ({ key, figure })))
    .sort((a, b) => a.figure.start - b.figure.start);
}

function putWholesFirst(placed: readonly Placed[], text: string): Placed[] {
  const order = [...placed];
  for (const [index, part] of placed.entries()) {
    const steps = [1, 2, 3].find((each) => isPart(part, placed[index + each], text));
    if (steps === undefined) continue;
    const end = index + steps;
    order.splice(index, steps + 1, ...placed.slice(end, end + 1), ...placed.slice(index, end));
  }
  return order;
}

/** Whether a number is given as part of a later one: 39 of the 74, 39 (53%) of 74, 39/74. */
function isPart({ figure: part }: Placed, next: Placed | undefined, text: string): boolean {
  const whole = next?.figure;
  if (whole === undefined || whole.start - part.end > 40 || readMeasure([part]) !== "")
    return false;
  const between = text.slice(part.end, whole.start);
  if (ofWhole.test(between)) return true;
  const isInList =
    strokeBefore.test(text.slice(0, part.start).slice(-2)) ||
    strokeAfter.test(text.slice(whole.end, whole.end + 2));
  return stroke.test(between) && !isInList;
}
