import { parseFigures } from "../parse-figures.ts";
import { compareDirections } from "./compare-directions.ts";
import { compareMonths } from "./compare-months.ts";
import { compareNames } from "./compare-names.ts";
import { compareNegations } from "./compare-negations.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { compareOccurrences } from "./compare-occurrences.ts";
import { compareOrder } from "./compare-order.ts";
import { compareQuantities } from "./compare-quantities.ts";
import type { Difference } from "./difference.ts";

/** All in which the two languages of a text differ, each once, in the order of the kinds; none where they say the same. */
export function compareLanguages(english: string, chinese: string): Difference[] {
  const ofEnglish = { text: english, figures: parseFigures(english) };
  const ofChinese = { text: chinese, figures: parseFigures(chinese) };
  const differences = [
    ...compareNumbers(ofEnglish, ofChinese),
    ...compareMonths(english, chinese),
    ...compareQuantities(ofEnglish, ofChinese),
    ...compareOccurrences(ofEnglish, ofChinese),
    ...compareNames(english, chinese),
    ...compareOrder(ofEnglish, ofChinese),
    ...compareDirections(english, chinese),
    ...compareNegations(english, chinese),
  ];
  return [...new Map(differences.map((each) => [JSON.stringify(each), each])).values()];
}
