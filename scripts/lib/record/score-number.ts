/**
 * The number in a score as a curator wrote it, from 0 to 10;
 * `undefined` where there is none or it lies outside.
 * @example scoreNumber("8.2/10") // 8.2
 */
export function scoreNumber(score: number | string | undefined): number | undefined {
  const digits = typeof score === "string" ? /\d+(?:\.\d+)?/.exec(score)?.[0] : score;
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return value >= 0 && value <= 10 ? value : undefined;
}
