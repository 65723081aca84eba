import type { SearchIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import { buildWordGroups } from "./query-groups.ts";
import { resolveGroups } from "./resolve-groups.ts";
import { splitWords } from "./split-words.ts";

/**
 * Loads what a query that is still being typed will take for certain: nothing for its last word,
 * which may go on, unless that is Chinese, whose pairs of characters stay as they are.
 * @returns whether the query ends in Chinese: what an input method has put there is rarely gone on
 *   with before the reader pauses
 */
export async function loadAhead(query: string, index: SearchIndex): Promise<boolean> {
  const { fold } = index.folding;
  const folded = fold(parseQuery(query, fold).words);
  const all = splitWords(folded);
  const words = all.filter(({ kind, end }) => kind === "run" || end < folded.length);
  await resolveGroups(buildWordGroups(folded, words, index.synonyms), index, false);
  return all.at(-1)?.kind === "run";
}
