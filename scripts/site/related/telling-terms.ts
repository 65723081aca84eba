/** Terms that are kept of a paper. */
export const mostTerms = 20;
/** A term that more papers share tells none of them apart, and would cost the square of their number. */
const mostPapers = 500;
/** In a small collection a term may be in so many papers, whatever part of it they are. */
const leastPapers = 5;

/**
 * The most telling terms of each paper: flat lists in which paper `n` has the places from
 * `mostTerms * n`; `counts` has how many of them it fills.
 */
export type TellingTerms = {
  /** Numbers of terms; those of one paper ascend. */
  readonly terms: Int32Array;
  /** Weights, such that those of one paper have the length 1 as a vector. */
  readonly weights: Float64Array;
  readonly counts: Uint8Array;
  /** How many papers have a term, and what the term is. */
  readonly frequencies: readonly number[];
  readonly names: readonly string[];
};

/** All terms of a paper by their numbers, each with its weight. */
type NumberedTerms = { readonly terms: Int32Array; readonly weights: Float32Array };

/**
 * Chooses what tells papers apart: terms that weigh much in few of them, and in more than one.
 * @param papers the terms of each paper with their weights; taken one at a time
 */
export function selectTellingTerms(papers: Iterable<ReadonlyMap<string, number>>): TellingTerms {
  const { numbered, names, frequencies } = numberTerms(papers);
  const most = Math.min(mostPapers, Math.max(leastPapers, Math.floor(numbered.length / 4)));
  const rarity = Float64Array.from(frequencies, (frequency) =>
    frequency > 1 && frequency <= most ? Math.log(1 + numbered.length / frequency) : 0,
  );
  const terms = new Int32Array(numbered.length * mostTerms);
  const weights = new Float64Array(numbered.length * mostTerms);
  const counts = new Uint8Array(numbered.length);
  for (const [paper, found] of numbered.entries()) {
    const chosen = chooseTerms(found, rarity);
    const length = Math.hypot(...chosen.map(({ weight }) => weight));
    counts[paper] = chosen.length;
    for (const [place, { term, weight }] of chosen.entries()) {
      terms[paper * mostTerms + place] = term;
      weights[paper * mostTerms + place] = weight / length;
    }
  }
  return { terms, weights, counts, frequencies, names };
}

/** The terms of one paper that weigh most, in ascending order; `rarity` is 0 for what tells nothing. */
function chooseTerms({ terms, weights }: NumberedTerms, rarity: Float64Array) {
  const chosen: { term: number; weight: number }[] = [];
  for (const [place, term] of terms.entries()) {
    const weight = (weights[place] ?? 0) * (rarity[term] ?? 0);
    if (weight > 0) chosen.push({ term, weight });
  }
  return chosen
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, mostTerms)
    .sort((a, b) => a.term - b.term);
}

/** Numbers the terms in the order in which papers bring them. */
function numberTerms(papers: Iterable<ReadonlyMap<string, number>>) {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const frequencies: number[] = [];
  const numbered: NumberedTerms[] = [];
  for (const found of papers) {
    const terms = Int32Array.from(found.keys(), (name) => {
      const number = numbers.get(name) ?? names.length;
      if (number === names.length) {
        numbers.set(name, number);
        names.push(name);
      }
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      return number;
    });
    numbered.push({ terms, weights: Float32Array.from(found.values()) });
  }
  return { numbered, names, frequencies };
}
