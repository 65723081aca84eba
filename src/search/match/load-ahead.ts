import type { IndexWords } from "../index/build-words.ts";
import type { SearchIndex } from "../index/open-index.ts";
import { listWords, parseQuery } from "../query/parse-query.ts";
import { buildWordGroups } from "../query/query-groups.ts";
import { splitWords } from "../words/split-words.ts";
import { resolveGroups } from "./resolve-groups.ts";

/**
 * Loads what a query that is still being typed will take for certain: nothing for its last word,
 * which may go on, unless that is Chinese, whose pairs of characters stay as they are.
 */
export async function loadAhead(query: string, index: SearchIndex): Promise<void> {
  const folded = foldWords(query, index);
  const words = splitWords(folded).filter(({ kind, end }) => kind === "run" || end < folded.length);
  await resolveGroups(buildWordGroups(folded, words, index.synonyms), index, false);
}

/**
 * Whether a query ends in Chinese: what an input method has put there is rarely gone on with before
 * the reader pauses.
 */
export function endsInChinese(query: string, words: IndexWords): boolean {
  return splitWords(foldWords(query, words)).at(-1)?.kind === "run";
}

function foldWords(query: string, { folding: { fold } }: IndexWords): string {
  return fold(listWords(parseQuery(query, fold).node).join(" "));
}
