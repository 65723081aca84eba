const groups = new Intl.NumberFormat("en");

/**
 * A number of papers, or of anything else that is counted, as readers of either language write it:
 * both group digits alike.
 * @see https://cldr.unicode.org/translation/number-currency-formats/number-symbols
 * @example formatCount(10000) // "10,000"
 */
export function formatCount(count: number): string {
  return groups.format(count);
}
