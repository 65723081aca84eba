import { buildFolding, type Folding } from "../../search/folding.ts";
import { buildSynonyms } from "../../search/synonyms.ts";
import { buildCharacterTable } from "./character-table.ts";
import { buildMeanings, type Meanings } from "./meanings.ts";

/** How the texts of an index are taken apart. */
export type Analysis = {
  /** Pairs of characters, Traditional and Simplified. */
  readonly simplified: string;
  readonly folding: Folding;
  /** Groups of terms that mean the same, and ready to be found in texts. */
  readonly groups: readonly (readonly string[])[];
  readonly meanings: Meanings;
};

/** @param groups terms that mean the same */
export function openAnalysis(groups: readonly (readonly string[])[]): Analysis {
  const simplified = buildCharacterTable();
  const folding = buildFolding(simplified);
  const meanings = buildMeanings(buildSynonyms(groups, folding));
  return { simplified, folding, groups, meanings };
}
