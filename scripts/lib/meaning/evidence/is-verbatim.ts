import { foldSpace } from "../../fold.ts";
/**
 * Whether a quote stands in an abstract word for word, white space aside, and neither begins nor ends within a Latin
 * word or a number: “accuracy of 0.9” isn't what “accuracy of 0.94” says.
 * @param abstract with its white space folded
 */
export function isVerbatim(quote: string, abstract: string): boolean {
  const wanted = foldSpace(quote);
  for (let at = abstract.indexOf(wanted); at >= 0; at = abstract.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isCutAt(abstract, at) && !isCutAt(abstract, end)) return true;
  }
  return false;
}

/** Whether a place of a text is within a Latin word or a number with its percent sign. */
export function isCutAt(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 2), place).padStart(2);
  const around = before + text.slice(place, place + 2);
  return /^.(?:[A-Za-z0-9][A-Za-z0-9]|\d%|\d[.,]\d)|^\d[.,]\d/.test(around);
}
