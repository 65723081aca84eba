/**
 * The day of a moment where the program runs.
 * @example formatDay(new Date(2025, 7, 5)) // "2025-08-05"
 */
export function formatDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
