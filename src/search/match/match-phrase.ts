import type { SearchIndex } from "../index/open-index.ts";
import { isInField } from "../query/field-places.ts";
import type { QueryField } from "../query/parse-query.ts";
import { decodePlaces } from "../stored/postings.ts";
import { listWantedTerms } from "../words/list-phrase-terms.ts";
import { splitWords } from "../words/split-words.ts";

/**
 * The papers that have a phrase word for word, ascending; how it is folded, and what separates its
 * words, makes no difference, punctuation aside. `undefined` where the phrase is a single character
 * or nothing but stop words: then there is nothing to be exact about.
 * @param phrase as typed
 * @param field where alone it counts
 */
export async function matchPhrase(
  phrase: string,
  index: SearchIndex,
  field?: QueryField,
): Promise<ReadonlySet<number> | undefined> {
  const wanted = listWantedTerms(splitWords(index.folding.fold(phrase)));
  const [first, ...others] = wanted;
  if (first === undefined) return undefined;
  const places = await index.places(wanted.map(({ term }) => term));
  let starts = startsOf(places.get(first.term), 0);
  for (const { term, position } of others) {
    starts = intersect(starts, startsOf(places.get(term), position - first.position));
  }
  return new Set(
    [...starts]
      .filter(([, own]) => [...own].some((start) => isInField(start, field)))
      .map(([paper]) => paper),
  );
}

/** By paper, where the phrase would begin if its term stood `offset` places after the beginning. */
type Starts = ReadonlyMap<number, ReadonlySet<number>>;

function startsOf(bytes: Uint8Array | undefined, offset: number): Starts {
  if (bytes === undefined) return new Map();
  const { papers, positions } = decodePlaces(bytes);
  return new Map(
    positions.map((own, index) => [
      papers[index] ?? 0,
      new Set(own.map((position) => position - offset)),
    ]),
  );
}

function intersect(a: Starts, b: Starts): Starts {
  const both = new Map<number, ReadonlySet<number>>();
  for (const [paper, starts] of a) {
    const others = b.get(paper);
    const shared = [...starts].filter((start) => others?.has(start));
    if (shared.length > 0) both.set(paper, new Set(shared));
  }
  return both;
}
