import { isName } from "./list-paper-terms.ts";

/** Papers that are named on a page at most. */
const mostRelated = 5;
/** What papers must share: one name of something, or two words. */
const leastShared = 2;
/** How near they must be: two words of twenty on either side come to a tenth. */
const leastNearness = 0.12;

/** Finds the papers that share most with one paper, the nearest first; numbers as they were given. */
type FindNeighbours = (paper: number) => readonly number[];

/**
 * Makes ready to compare papers by their telling terms. Nearness is the cosine of what they share;
 * of papers that are equally near the first comes first.
 */
export function openNeighbours(telling: TellingTerms): FindNeighbours {
  const { terms, weights, counts, names } = telling;
  const postings = buildPostings(telling);
  const worth = Uint8Array.from(names, (name) => (isName(name) ? leastShared : 1));
  const nearness = new Float64Array(counts.length);
  const shared = new Uint8Array(counts.length);
  return (paper) => {
    const met: number[] = [];
    const lastPlace = paper * mostTerms + (counts[paper] ?? 0);
    for (let place = paper * mostTerms; place < lastPlace; place += 1) {
      const term = terms[place] ?? 0;
      const end = postings.starts[term + 1] ?? 0;
      for (let index = postings.starts[term] ?? 0; index < end; index += 1) {
        const otherPlace = postings.places[index] ?? 0;
        const other = Math.floor(otherPlace / mostTerms);
        if (other === paper) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + (worth[term] ?? 0);
        nearness[other] =
          (nearness[other] ?? 0) + (weights[place] ?? 0) * (weights[otherPlace] ?? 0);
      }
    }
    const nearest = pickNearest(
      met.filter(
        (other) => (shared[other] ?? 0) >= leastShared && (nearness[other] ?? 0) >= leastNearness,
      ),
      nearness,
    );
    for (const other of met) shared[other] = nearness[other] = 0;
    return nearest;
  };
}

function pickNearest(papers: readonly number[], nearness: Float64Array): readonly number[] {
  const nearest: number[] = [];
  const isNearer = (a: number, b: number) => {
    const difference = (nearness[a] ?? 0) - (nearness[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const paper of papers) {
    let place = nearest.length;
    while (place > 0 && isNearer(paper, nearest[place - 1] ?? 0)) place -= 1;
    if (place === mostRelated) continue;
    nearest.splice(place, 0, paper);
    nearest.length = Math.min(nearest.length, mostRelated);
  }
  return nearest;
}

/** For each term the places at which papers have it, one list after the other. */
function buildPostings({ terms, counts, names }: TellingTerms) {
  const starts = new Int32Array(names.length + 1);
  const visitPlaces = (visit: (term: number, place: number) => void) => {
    for (let paper = 0; paper < counts.length; paper += 1) {
      const end = paper * mostTerms + (counts[paper] ?? 0);
      for (let place = paper * mostTerms; place < end; place += 1) visit(terms[place] ?? 0, place);
    }
  };
  visitPlaces((term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < names.length; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const places = new Int32Array(starts[names.length] ?? 0);
  const filled = starts.slice();
  visitPlaces((term, place) => {
    places[filled[term] ?? 0] = place;
    filled[term] = (filled[term] ?? 0) + 1;
  });
  return { starts, places };
}

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
