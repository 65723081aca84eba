/** The names of the months in English. */
export const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The first three letters of each, in lower case. */
export const monthStarts = monthNames.map((name) => name.slice(0, 3).toLowerCase());

/**
 * The number of a month from 1, by its English name or how that begins; 0 for any other text.
 * @example parseMonth("Sept") // 9
 */
export function parseMonth(name: string): number {
  return monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
