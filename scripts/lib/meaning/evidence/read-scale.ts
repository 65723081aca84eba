import type { TextValue } from "../../record/json/json-value.ts";

const scales: readonly (readonly [RegExp, number])[] = [
  [/\bthousands?\b|千/i, 1e3],
  [/\bmillions?\b|百萬/i, 1e6],
  [/\bbillions?\b|十億/i, 1e9],
  [/億/, 1e8],
  [/萬/, 1e4],
];

/** What the labels of a key figure say that its value counts in: a million of “pairs (millions)”; `undefined` for ones. */
export function readScale(labels: readonly TextValue[]): number | undefined {
  return scales.find(([words]) => labels.some(({ text }) => words.test(text)))?.[1];
}
