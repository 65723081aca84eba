import { buildFolding, type Folding } from "../../../src/search/folding.ts";
import { buildSynonyms, type SynonymGroups, splitSynonyms } from "../../../src/search/synonyms.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { buildCharacterTable } from "./character-table.ts";
import { addCompounds } from "./compounds.ts";
import { buildMeanings, type Meanings } from "./meanings.ts";

/** How the texts of an index are taken apart. */
export type Analysis = {
  /** Pairs of characters, Traditional and Simplified. */
  readonly simplified: string;
  readonly folding: Folding;
  /** Terms that mean the same, as readers of the index take them, and ready to be found in texts. */
  readonly synonyms: SynonymGroups;
  readonly meanings: Meanings;
  /** The areas of the site, whose names are searched with the papers. */
  readonly areas: Areas;
};

/** @param groups terms that mean the same */
export function openAnalysis(groups: readonly (readonly string[])[], areas: Areas = {}): Analysis {
  const simplified = buildCharacterTable();
  const folding = buildFolding(simplified);
  const synonyms = splitSynonyms(addCompounds(groups), folding);
  const meanings = buildMeanings(buildSynonyms(synonyms));
  return { simplified, folding, synonyms, meanings, areas };
}
