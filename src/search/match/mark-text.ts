import type { SearchIndex } from "../index/open-index.ts";
import type { Range } from "../query/search-engine.ts";
import { acronymTerm, listAcronyms } from "../words/acronyms.ts";
import { type VisitTerm, visitTerms } from "../words/list-terms.ts";
import { splitWords } from "../words/split-words.ts";
import { visitMeanings } from "../words/synonyms.ts";

/**
 * Where a text as readers see it has any of the terms, in whatever form: ascending, in UTF-16 units
 * of the text, those that touch made one.
 */
export function markText(
  text: string,
  terms: ReadonlySet<string>,
  index: Pick<SearchIndex, "folding" | "synonyms">,
): Range[] {
  if (terms.size === 0) return [];
  const { folding, synonyms } = index;
  const folded = folding.foldWithOffsets(text);
  const words = splitWords(folded.text);
  const ranges: Range[] = [];
  const visit: VisitTerm = (term, start, end) => {
    if (!terms.has(term)) return;
    const { [start]: first = 0, [end]: last = text.length } = folded.offsets;
    ranges.push({ start: first, end: last });
  };
  visitTerms(words, true, visit);
  visitMeanings(words, synonyms, visit);
  for (const { word, start, end } of listAcronyms(text)) {
    if (terms.has(acronymTerm(word))) ranges.push({ start, end });
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = marks.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else marks.push({ ...range });
  }
  return marks;
}
