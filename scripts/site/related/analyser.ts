import { buildFolding, type Folding } from "../../../src/search/folding.ts";
import { type VisitTerm, visitTerms } from "../../../src/search/list-terms.ts";
import { splitWords } from "../../../src/search/split-words.ts";
import { buildSynonyms, splitSynonyms, visitMeanings } from "../../../src/search/synonyms.ts";
import { buildCharacterTable } from "../search/character-table.ts";
import { emptyRuns, emptyStems } from "./empty-words.ts";

/** Takes texts apart as the search does, so that both scripts of Chinese and the synonyms of English meet. */
export type Analyser = {
  readonly folding: Folding;
  /** The terms of a folded text that can tell papers apart, and where each stands in it. */
  readonly visit: (folded: string, visitor: VisitTerm) => void;
};

/** @param synonyms groups of terms that mean the same */
export function openAnalyser(synonyms: readonly (readonly string[])[]): Analyser {
  const folding = buildFolding(buildCharacterTable());
  const meanings = buildSynonyms(splitSynonyms(synonyms, folding));
  return {
    folding,
    visit(folded, visitor) {
      const words = splitWords(folded);
      const telling = folded.replace(emptyRuns, (run) => " ".repeat(run.length));
      visitTerms(telling === folded ? words : splitWords(telling), false, (term, start, end) => {
        if (isTelling(term)) visitor(term, start, end);
      });
      visitMeanings(words, meanings, visitor);
    },
  };
}

/** Not a number, a single character or what any study is called. */
function isTelling(term: string): boolean {
  return term.length > 1 && !/^\d/.test(term) && !emptyStems.has(term);
}
