const times = Number(process.env.PROPERTY_RUNS ?? 1);

/**
 * How often a property is tried: `count` times when one is at work, more often where the environment
 * variable `PROPERTY_RUNS` multiplies it, as it does by night.
 */
export function propertyRuns(count: number): { readonly numRuns: number } {
  return { numRuns: count * times };
}
