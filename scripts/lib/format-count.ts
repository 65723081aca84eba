/**
 * A number of papers, or of anything else that is counted, as readers of either language write it:
 * both group digits alike. `Intl.NumberFormat` would take a phone a tenth of a second to make.
 * @param count a whole number, not negative
 * @see https://cldr.unicode.org/translation/number-currency-formats/number-symbols
 * @example formatCount(10000) // "10,000"
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
