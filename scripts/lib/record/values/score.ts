import { foldWidth } from "./fold-width.ts";

/** A number, and after it nothing but what it is out of: points, or ten. */
const form = /^[-−]?\d+(?:\.\d+|,\d{1,2})?(?=\s*(?:分|points?|(?:\/|out of)\s*10(?:\s*分)?)?$)/i;

/**
 * The number that a score is, whether or not it lies between 0 and 10; a comma may be its decimal sign, and what it
 * is out of may follow it. `undefined` for any other text, even with a number in it: "4/5" is not 4 of 10.
 * @example parseScore("8,2 / 10") // 8.2
 */
export function parseScore(score: number | string): number | undefined {
  if (typeof score === "number") return score;
  const [number] = form.exec(foldWidth(score).trim()) ?? [];
  return number === undefined ? undefined : Number(number.replace("−", "-").replace(",", "."));
}

/**
 * A score as readers see it, on any page: its number without a further zero, else the curator's words.
 * @example formatScore("8.0/10") // "8"
 */
export function formatScore(score: number | string): string {
  return String(scoreNumber(score) ?? score);
}

/**
 * The number that a paper is sorted, filtered and drawn by: that of its score, from 0 to 10; `undefined` where it has
 * none, or one outside.
 * @example scoreNumber("8.2/10") // 8.2
 */
export function scoreNumber(score: number | string | undefined): number | undefined {
  const value = score === undefined ? undefined : parseScore(score);
  return value !== undefined && value >= 0 && value <= 10 ? value : undefined;
}
