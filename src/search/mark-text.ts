import { listTerms } from "./list-terms.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Range } from "./search.ts";
import { splitWords } from "./split-words.ts";
import { listMeanings } from "./synonyms.ts";

/**
 * Where a text as readers see it has any of the terms, in whatever form: ascending, in UTF-16 units
 * of the text, those that touch made one.
 */
export function markText(
  text: string,
  terms: ReadonlySet<string>,
  { folding, synonyms }: Pick<SearchIndex, "folding" | "synonyms">,
): Range[] {
  const folded = folding.foldWithOffsets(text);
  const words = splitWords(folded.text);
  const ranges = [...listTerms(words, true), ...listMeanings(words, synonyms)]
    .filter(({ term }) => terms.has(term))
    .map(({ start, end }) => ({
      start: folded.offsets[start] ?? 0,
      end: folded.offsets[end] ?? text.length,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = marks.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else marks.push({ ...range });
  }
  return marks;
}
