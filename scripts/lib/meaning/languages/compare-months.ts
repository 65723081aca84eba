import { foldText } from "../figures/fold-text.ts";
import type { Difference } from "./difference.ts";

const names = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const english =
  /(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?= \d|, \d| and | to )|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])/g;
const chinese = /(?<![\d.個])(?:1[0-2]|[1-9]) ?月(?![大齡經薪])/g;

/** Where the languages name as many months, but not the same: their small numbers are mostly to be found elsewhere too. */
export function compareMonths(ofEnglish: string, ofChinese: string): Difference[] {
  const own = Array.from(ofEnglish.matchAll(english), ([name]) => ({
    words: name,
    month: names.indexOf(name.slice(0, 3).toLowerCase()) + 1,
  }));
  const others = Array.from(foldText(ofChinese).matchAll(chinese), ([words]) => ({
    words,
    month: Number.parseInt(words, 10),
  }));
  if (own.length !== others.length) return [];
  const left = own.find(({ month }) => !others.some((other) => other.month === month));
  const right = others.find(({ month }) => !own.some((other) => other.month === month));
  if (left === undefined && right === undefined) return [];
  return [
    {
      kind: "number",
      ...(left && { english: left.words }),
      ...(right && { chinese: right.words }),
    },
  ];
}
