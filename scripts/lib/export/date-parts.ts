/** Year, month and day, as far as they are known. */
export type DateParts = readonly [number, number?, number?];

/** @example renderIsoDate([2025, 8]) // "2025-08" */
export function renderIsoDate(parts: DateParts): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
