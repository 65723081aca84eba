import { type JsonPath, renderPointer } from "../../record/json/json-pointer.ts";
import { isJsonObject, listTexts } from "../../record/json/json-value.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { parseFigures } from "../parse-figures.ts";
import { compareMonths, compareNames } from "./compare-names.ts";
import { compareCounts, compareNumbers } from "./compare-numbers.ts";
import { compareOccurrences } from "./compare-occurrences.ts";
import { compareOrder } from "./compare-order.ts";
import { compareQuantities } from "./compare-quantities.ts";
import { compareDirections, compareNegations } from "./compare-senses.ts";
import type { Difference, FiguresOfText } from "./comparison.ts";
import { pairSentences, type SentencePair } from "./pair-sentences.ts";

/** A comparison of the two languages, whole or sentence by sentence. */
type Comparison = (english: FiguresOfText, chinese: FiguresOfText) => Difference[];

/** What tells sentences apart too; names and the order of numbers need the whole. */
const ofSentences: readonly Comparison[] = [
  compareNumbers,
  compareQuantities,
  compareOccurrences,
  compareCounts,
  (english, chinese) => compareDirections(english.text, chinese.text),
  (english, chinese) => compareNegations(english.text, chinese.text),
];
const ofTexts: readonly Comparison[] = [
  ...ofSentences,
  (english, chinese) => compareMonths(english.text, chinese.text),
  (english, chinese) => compareNames(english.text, chinese.text),
  compareOrder,
];

/**
 * All in which the two languages of a text differ, each once; none where they say the same. What the whole texts show
 * comes first, then what only their sentences do: two and 三組, where another sentence has three.
 */
export function compareLanguages(english: string, chinese: string): Difference[] {
  const ofEnglish = { text: english, figures: parseFigures(english) };
  const ofChinese = { text: chinese, figures: parseFigures(chinese) };
  const whole = ofTexts.flatMap((compare) => compare(ofEnglish, ofChinese));
  const known = new Set(whole.map(describe));
  const further = listCertain(pairSentences(ofEnglish, ofChinese).flatMap(compareSentences)).filter(
    (each) => hasNoWords(each) || !known.has(describe(each)),
  );
  const placed = new Set(further.filter(hasNoWords).map(describe));
  const first = whole.filter((each) => !placed.has(describe(each)));
  return [...new Map([...first, ...further].map((each) => [JSON.stringify(each), each])).values()];
}

function describe({ kind, english, chinese }: Difference): string {
  return [kind, english, chinese].join("\n");
}

function hasNoWords({ english, chinese }: Difference): boolean {
  return english === undefined && chinese === undefined;
}

function compareSentences({ english, chinese }: SentencePair): Difference[] {
  const sentences = { english: english.text.trim(), chinese: chinese.text.trim() };
  return ofSentences
    .flatMap((compare) => compare(english, chinese))
    .map((each) => ({ ...each, sentences }));
}

/**
 * Those that don't come of sentences laid beside the wrong ones, where a number that one lacks is in another: no digits
 * that only one language has there, and no counts where either has one alone.
 */
function listCertain(differences: readonly Difference[]): Difference[] {
  const isOnlyIn = (own?: string, other?: string) => own !== undefined && other === undefined;
  const areBoth =
    differences.some(({ english, chinese }) => isOnlyIn(english, chinese)) &&
    differences.some(({ english, chinese }) => isOnlyIn(chinese, english));
  return differences.filter(
    ({ kind, english, chinese }) =>
      (english === undefined) === (chinese === undefined) || (kind === "count" && !areBoth),
  );
}

/** A text of a record in both languages, lists and labelled parts joined. */
type LanguagePair = {
  /** The pointer of the field that holds both. */
  readonly pointer: string;
  readonly english: string;
  readonly chinese: string;
};

/** Every field of a record that has a text in both languages; why findings are accepted is none of the paper's. */
export function listLanguagePairs({ accepted: _, ...fields }: RecordFields): LanguagePair[] {
  return listPairsIn(fields, []);
}

function listPairsIn(value: unknown, path: JsonPath): LanguagePair[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => listPairsIn(each, [...path, index]));
  if (!isJsonObject(value)) return [];
  if (value.en !== undefined && value["zh-Hant"] !== undefined) {
    const pointer = renderPointer(path);
    return [{ pointer, english: joinTexts(value.en), chinese: joinTexts(value["zh-Hant"]) }];
  }
  return Object.entries(value).flatMap(([key, each]) => listPairsIn(each, [...path, key]));
}

/** A text, the items of a list, or the texts of an abstract's labelled parts without their labels. */
function joinTexts(value: unknown): string {
  return listTexts(value)
    .filter(({ pointer }) => !pointer.endsWith("/label"))
    .map(({ text }) => text)
    .join("\n");
}
