import { editDistance } from "../../../scripts/lib/edit-distance.ts";
import type { SearchIndex } from "../index/open-index.ts";
import { type VocabularyWord, vocabularyFiles } from "../stored/vocabulary.ts";

const mostCompletions = 5;
const mostCorrections = 3;
/** Shorter words are too like one another. */
const shortestMistaken = 4;
/** Words from this length may have two errors. */
const shortestTwiceMistaken = 7;

/**
 * Words of the papers that begin with what was typed, the most frequent first, at most five.
 * @param word folded
 */
export async function completeWord(
  word: string,
  { vocabulary }: SearchIndex,
): Promise<readonly VocabularyWord[]> {
  if (word.length < 2) return [];
  const words = await vocabulary(vocabularyFiles(word)[0]);
  return words
    .filter((candidate) => candidate.word.startsWith(word))
    .sort((a, b) => b.papers - a.papers)
    .slice(0, mostCompletions);
}

/**
 * Words of the papers that a mistyped word may stand for, the likeliest first, at most three, all
 * as near to it; none where nothing is near.
 * @param word folded
 */
export async function correctWord(
  word: string,
  { vocabulary }: SearchIndex,
): Promise<readonly VocabularyWord[]> {
  if (word.length < shortestMistaken || /\d/.test(word)) return [];
  const most = word.length < shortestTwiceMistaken ? 1 : 2;
  const near = findNearest(word, await vocabulary(vocabularyFiles(word)[0]), most);
  if (near.distance <= 1) return near.words;
  // The first letter itself may be wrong, missing, too many, or swapped with the second.
  const names = new Set([`2${word.charAt(0)}`, `2${word.charAt(1)}`, `1${word.charAt(1)}`]);
  const lists = await Promise.all([...names].map(vocabulary));
  const others = findNearest(word, lists.flat(), 1);
  return others.words.length > 0 ? others.words : near.words;
}

type Nearest = { readonly distance: number; readonly words: readonly VocabularyWord[] };

function findNearest(word: string, candidates: readonly VocabularyWord[], most: number): Nearest {
  let distance = most;
  let words: VocabularyWord[] = [];
  for (const candidate of candidates) {
    const own = editDistance(word, candidate.word, distance);
    if (own > distance) continue;
    if (own < distance) words = [];
    distance = own;
    words.push(candidate);
  }
  if (words.length === 0) return { distance: most + 1, words };
  const frequent = [...new Map(words.map((found) => [found.word, found])).values()];
  frequent.sort((a, b) => b.papers - a.papers);
  return { distance, words: frequent.slice(0, mostCorrections) };
}
