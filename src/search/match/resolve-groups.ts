import type { SearchIndex } from "../index/open-index.ts";
import { listCompoundForms } from "../query/alternatives.ts";
import type { QueryGroup } from "../query/query-groups.ts";
import type { Postings } from "../stored/postings.ts";
import type { VocabularyWord } from "../stored/vocabulary.ts";
import { hasGreekName } from "../words/greek-names.ts";
import { splitWords } from "../words/split-words.ts";
import { stemWord } from "../words/stem-word.ts";
import { isPossible } from "./match-group.ts";
import { completeWord, correctWord } from "./suggest-words.ts";

/** Words that were searched for in the place of one that no paper has. */
export type Replacement = {
  /** The word as typed, folded. */
  readonly word: string;
  /** The likeliest first. */
  readonly others: readonly string[];
  /** Whether the word begins or is made of the others: else it was taken for a typing error. */
  readonly isBeginning: boolean;
};

/** What a query asks for, in terms that the index has. */
type ResolvedQuery = {
  readonly groups: readonly QueryGroup[];
  readonly postings: ReadonlyMap<string, Postings>;
  readonly replacements: readonly Replacement[];
};

const completionWeight = 0.8;
/** Of corrections that are as near, the most frequent word is the likeliest by far. */
const correctionWeights = [1, 0.6, 0.5];

/**
 * Looks the groups' terms up. A word that no paper has is completed where it is the last, else
 * corrected.
 * @param isLiteral whether words stay as they are, even if no paper has them
 */
export async function resolveGroups(
  groups: readonly QueryGroup[],
  index: SearchIndex,
  isLiteral: boolean,
): Promise<ResolvedQuery> {
  const known = await index.postings(listAllTerms(groups));
  const replacements: Replacement[] = [];
  const resolved = await Promise.all(
    groups.map(async (group) => {
      if (isLiteral || group.alternatives.some((own) => isPossible(own, known))) return group;
      return replaceWord(group, index, known, replacements);
    }),
  );
  const postings = await index.postings(listAllTerms(resolved));
  return { groups: resolved, postings, replacements };
}

function listAllTerms(groups: readonly QueryGroup[]): string[] {
  return groups.flatMap(({ alternatives }) => alternatives.flatMap(({ needs }) => needs.flat()));
}

/** Of a compound, the first word that no paper has is the one that is wrong. */
async function replaceWord(
  group: QueryGroup,
  index: SearchIndex,
  known: ReadonlyMap<string, Postings>,
  replacements: Replacement[],
): Promise<QueryGroup> {
  const place = group.words.findIndex((word) => !known.has(stemWord(word)));
  const word = group.words[place];
  if (word === undefined || hasGreekName(word)) return group;
  const isBeginning = group.isLast && place === group.words.length - 1;
  const completions = isBeginning ? await completeWord(word, index) : [];
  const found = completions.length > 0 ? completions : await correctWord(word, index);
  if (found.length === 0) return group;
  const isCompleted = completions.length > 0;
  const others = found.map((own) => own.word);
  replacements.push({ word, others, isBeginning: isCompleted });
  return withWords(group, place, found, (rank) =>
    isCompleted ? completionWeight : (correctionWeights[rank] ?? 0),
  );
}

function withWords(
  group: QueryGroup,
  place: number,
  others: readonly VocabularyWord[],
  weightOf: (rank: number) => number,
): QueryGroup {
  const alternatives = others.flatMap(({ word }, rank) => {
    const words = group.words.map((own, index) => (index === place ? word : own));
    const weight = weightOf(rank);
    return listCompoundForms(splitWords(words.join("-"))).map((form) => ({ ...form, weight }));
  });
  return { ...group, alternatives };
}
