import type { Figure, NumberFigure } from "../figures/figure.ts";
import type { FiguresOfText } from "./compare-numbers.ts";
import type { Difference } from "./difference.ts";

/** The first numbers in digits that both texts have once, but in another order. */
export function compareOrder(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const [own, other] = [listSingle(english.figures), listSingle(chinese.figures)];
  const ofEnglish = [...own].filter(([number]) => other.has(number));
  const ofChinese = [...other].filter(([number]) => own.has(number));
  const first = ofEnglish.findIndex(([number], index) => number !== ofChinese[index]?.[0]);
  const [, left] = ofEnglish[first] ?? [];
  const [, right] = ofChinese[first] ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ kind: "order", english: wordsOf(english, left), chinese: wordsOf(chinese, right) }];
}

/** Numbers in digits that a text has once, by what they come to. */
function listSingle(figures: readonly Figure[]): Map<string, NumberFigure> {
  const single = new Map<string, NumberFigure>();
  const repeated = new Set<string>();
  for (const figure of figures) {
    if (figure.kind !== "digits") continue;
    const key = `${figure.number}${figure.unit === "%" ? "%" : ""}`;
    if (single.has(key)) repeated.add(key);
    else single.set(key, figure);
  }
  for (const key of repeated) single.delete(key);
  return single;
}

function wordsOf({ text }: FiguresOfText, { start, end }: Figure): string {
  return text.slice(start, end);
}
