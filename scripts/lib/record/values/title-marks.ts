/** One pair of brackets about all of it, others within. */
const inBrackets = /^\s*\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\s*\.?\s*$/;
/** A full stop that ends no initial and no ellipsis. */
const finalPeriod = /(?<![.\s]\p{L})(?<=[\p{L}\p{N})\]"”’])[.。]\s*$/u;
const abbreviation =
  /(?:^|[\s.(])(?:al|approx|co|corp|dept|ed|eds|esp|etc|inc|jr|ltd|no|sr|st|vol|vs)\.\s*$/i;

/**
 * What stands in the square brackets that PubMed puts about a title that it has translated, without PubMed's full stop;
 * `undefined` for a title that isn't wholly in brackets.
 * @example readTranslatedTitle("[A title].") // "A title"
 */
export function readTranslatedTitle(title: string): string | undefined {
  const [, inner] = inBrackets.exec(title) ?? [];
  return inner === undefined ? undefined : withoutFinalPeriod(inner.trim());
}

/** A title without the full stop that PubMed puts after it; one that belongs to its last word stays. */
export function withoutFinalPeriod(title: string): string {
  return abbreviation.test(title) ? title : title.replace(finalPeriod, "");
}
