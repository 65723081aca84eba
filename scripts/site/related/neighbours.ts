import { isName } from "./list-paper-terms.ts";
import { mostTerms, type TellingTerms } from "./telling-terms.ts";

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
