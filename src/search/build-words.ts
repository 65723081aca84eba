import { buildFolding, type Folding } from "./folding.ts";
import type { WordTables } from "./index-files.ts";
import { buildSynonyms, type Synonyms } from "./synonyms.ts";

/** How an index compares texts. */
export type IndexWords = { readonly folding: Folding; readonly synonyms: Synonyms };

/** Makes the tables of an index ready. */
export function buildWords({ simplified, synonyms }: WordTables): IndexWords {
  return { folding: buildFolding(simplified), synonyms: buildSynonyms(synonyms) };
}
