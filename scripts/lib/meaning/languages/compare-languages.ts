import { parseFigures } from "../parse-figures.ts";
import { compareDirections } from "./compare-directions.ts";
import { compareNames } from "./compare-names.ts";
import { compareNegations } from "./compare-negations.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { compareOccurrences } from "./compare-occurrences.ts";
import { compareOrder } from "./compare-order.ts";
import type { Difference } from "./difference.ts";

/** All in which the two languages of a text differ, in the order of the kinds; none where they say the same. */
export function compareLanguages(english: string, chinese: string): Difference[] {
  const ofEnglish = { text: english, figures: parseFigures(english) };
  const ofChinese = { text: chinese, figures: parseFigures(chinese) };
  return [
    ...compareNumbers(ofEnglish, ofChinese),
    ...compareOccurrences(ofEnglish, ofChinese),
    ...compareNames(english, chinese),
    ...compareOrder(ofEnglish, ofChinese),
    ...compareDirections(english, chinese),
    ...compareNegations(english, chinese),
  ];
}
