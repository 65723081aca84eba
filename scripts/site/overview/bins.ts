/** Whole numbers from `first` to `last`, both included, and how many of the values lie there. */
export type Bin = { readonly first: number; readonly last: number; readonly count: number };

/** More columns than this are not told apart on a phone. */
const mostBins = 24;

/** Widths in years for a span of any length. */
export const yearWidths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/**
 * Bins of one width from the least value to the greatest, the empty ones between them included, as
 * narrow as at most 24 of them allow; each begins at a multiple of its width. None for no values.
 * @param values whole numbers
 * @param widths possible widths, narrowest first
 */
export function buildBins(values: readonly number[], widths: readonly number[]): readonly Bin[] {
  if (values.length === 0) return [];
  const [least, greatest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const indexOf = (value: number, width: number) => Math.floor(value / width);
  const countBins = (width: number) => indexOf(greatest, width) - indexOf(least, width) + 1;
  const width = widths.find((one) => countBins(one) <= mostBins) ?? widths.at(-1) ?? 1;
  const counts = new Array<number>(countBins(width)).fill(0);
  for (const value of values) {
    const index = indexOf(value, width) - indexOf(least, width);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => {
    const first = (indexOf(least, width) + index) * width;
    return { first, last: first + width - 1, count };
  });
}

/**
 * A bin of years.
 * @example binLabel({ first: 2020, last: 2024, count: 1 }) // "2020–2024"
 */
export function binLabel({ first, last }: Bin): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * The bins with the sum of the counts up to each, itself included.
 * @example accumulate([{ first: 1, last: 1, count: 2 }, { first: 2, last: 2, count: 3 }])
 * // the same bins with the counts 2 and 5
 */
export function accumulate(bins: readonly Bin[]): readonly Bin[] {
  let sum = 0;
  return bins.map((bin) => {
    sum += bin.count;
    return { ...bin, count: sum };
  });
}
