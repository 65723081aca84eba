import type { SearchIndex } from "./open-index.ts";
import type { Postings } from "./postings.ts";
import type { Alternative, QueryGroup } from "./query-groups.ts";
import { stemWord } from "./stem-word.ts";
import { completeWord, correctWord } from "./suggest-words.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** What a query asks for, in terms that the index has. */
export type ResolvedQuery = {
  readonly groups: readonly QueryGroup[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** Words that were taken for typing errors, folded, with what was searched for instead. */
  readonly corrections: ReadonlyMap<string, string>;
};

const completionWeight = 0.8;
/** Of corrections that are as near, the most frequent word is the likeliest by far. */
const correctionWeights = [1, 0.6, 0.5];
/** A word of two characters that no paper has says less than one that some have. */
const charactersWeight = 0.5;

/**
 * Looks the groups' terms up. A word that no paper has is completed where it is the last, else
 * corrected; a pair of characters that no paper has becomes two characters.
 * @param isLiteral whether words stay as they are, even if no paper has them
 */
export async function resolveGroups(
  groups: readonly QueryGroup[],
  index: SearchIndex,
  isLiteral: boolean,
): Promise<ResolvedQuery> {
  const known = await index.postings(listAllTerms(groups));
  const corrections = new Map<string, string>();
  const resolved = await Promise.all(
    groups.map(async (group) => {
      if (group.alternatives.some(({ terms }) => terms.every((term) => known.has(term))))
        return group;
      if (group.word === undefined) return splitPairs(group, known);
      return isLiteral ? group : replaceWord(group, group.word, index, corrections);
    }),
  );
  const postings = await index.postings(listAllTerms(resolved));
  return { groups: resolved, postings, corrections };
}

function listAllTerms(groups: readonly QueryGroup[]): string[] {
  return groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));
}

async function replaceWord(
  group: QueryGroup,
  word: string,
  index: SearchIndex,
  corrections: Map<string, string>,
): Promise<QueryGroup> {
  const completions = group.isLast ? await completeWord(word, index) : [];
  if (completions.length > 0) return withWords(group, completions, () => completionWeight);
  const corrected = await correctWord(word, index);
  const [best] = corrected;
  if (best === undefined) return group;
  corrections.set(word, best.word);
  return withWords(group, corrected, (rank) => correctionWeights[rank] ?? 0);
}

function withWords(
  group: QueryGroup,
  words: readonly VocabularyWord[],
  weightOf: (rank: number) => number,
): QueryGroup {
  const alternatives = new Map<string, Alternative>();
  for (const [rank, { word }] of words.entries()) {
    const term = stemWord(word);
    if (alternatives.has(term)) continue;
    alternatives.set(term, { terms: [term], weight: weightOf(rank), isWhole: true });
  }
  return { ...group, alternatives: [...alternatives.values()] };
}

function splitPairs(group: QueryGroup, known: ReadonlyMap<string, Postings>): QueryGroup {
  const alternatives = group.alternatives.map((alternative) => ({
    ...alternative,
    isWhole: false,
    weight: alternative.weight * charactersWeight,
    terms: alternative.terms.flatMap((term) => (known.has(term) ? [term] : term.split(""))),
  }));
  return { ...group, alternatives };
}
