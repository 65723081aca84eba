import type { WordTables } from "../stored/index-files.ts";
import { buildFolding, type Folding } from "../words/folding.ts";
import { buildSynonyms, type Synonyms } from "../words/synonyms.ts";

/** How an index compares texts. */
export type IndexWords = { readonly folding: Folding; readonly synonyms: Synonyms };

/** Makes the tables of an index ready. */
export function buildWords({ simplified, synonyms }: WordTables): IndexWords {
  return { folding: buildFolding(simplified), synonyms: buildSynonyms(synonyms) };
}
