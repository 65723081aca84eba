/**
 * The number that a score is sorted and filtered by: the first one in it. `undefined` where it has none.
 * @example parseScore("8.2/10") // 8.2
 */
export function parseScore(score: number | string): number | undefined {
  if (typeof score === "number") return score;
  const [number] = /(?<![\p{L}\d])[-−]?\d+(?:\.\d+)?/u.exec(score.normalize("NFKC")) ?? [];
  return number === undefined ? undefined : Number(number.replace("−", "-"));
}
