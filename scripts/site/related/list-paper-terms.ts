import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { LanguageText } from "../../lib/record/localized-text.ts";
import type { Analyser } from "./analyser.ts";

/** Terms that stand for a whole name begin so; a folded text never has the mark. */
const topicMark = "topic:";
const areaMark = "area:";

/** How much a term counts by the part of the record that it is from. */
const weights = { topic: 2, area: 1.5, title: 1, finding: 0.5 };

/** The term of a MeSH descriptor or of a keyword as a whole. */
export function topicTerm(topic: string, { folding }: Analyser): string {
  return topicMark + folding.fold(topic.trim());
}

/** Whether sharing this term alone relates two papers; of words it takes two. */
export function isName(term: string): boolean {
  return term.startsWith(topicMark) || term.startsWith(areaMark) || term.startsWith("meaning:");
}

/** What a paper is about, term by term with its weight; nothing for a page without a record. */
export function listPaperTerms(
  { rows, topics, known }: PaperIndexEntry,
  analyser: Analyser,
): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  if (rows === undefined) return terms;
  const keep = (term: string, weight: number) => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const both = Object.values(rows);
  for (const topic of topics) keep(topicTerm(topic, analyser), weights.topic);
  const areas = known?.record.areas ?? both.flatMap((row) => row.applicationArea?.text ?? []);
  for (const area of areas) keep(areaMark + analyser.folding.fold(area.trim()), weights.area);
  const readTexts = (texts: readonly (LanguageText | undefined)[], weight: number) => {
    // Where a paper has a text in one language only, both rows have that.
    for (const text of new Set(texts.flatMap((own) => own?.text ?? [])))
      analyser.visit(analyser.folding.fold(text), (term) => keep(term, weight));
  };
  readTexts(
    both.map(({ title }) => title),
    weights.title,
  );
  readTexts(
    both.map(({ finding }) => finding),
    weights.finding,
  );
  return terms;
}
