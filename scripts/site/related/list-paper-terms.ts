import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";
import type { Analyser } from "./analyser.ts";
import { generalTopics } from "./general-topics.ts";

/** Terms that stand for a whole name begin so; a folded text never has the mark. */
const topicMark = "topic:";
const areaMark = "area:";

/** How much a term counts by the part of the record that it is from. */
const weights = { topic: 2, area: 1.5, title: 1, finding: 0.5 };

/** A MeSH descriptor or keyword as the paper has it, and the term of it as a whole. */
type Topic = { readonly text: string; readonly term: string };

/** What a paper is about by its MeSH terms and keywords; none that a paper on anything may have. */
export function listTopics({ topics }: PaperIndexEntry, { folding }: Analyser): readonly Topic[] {
  return topics
    .map((text) => ({ text, term: topicMark + folding.fold(text.trim()) }))
    .filter(({ term }) => !generalTerms.has(term));
}

const generalTerms: ReadonlySet<string> = new Set(
  generalTopics.map((topic) => topicMark + topic.toLowerCase()),
);

/**
 * Whether sharing this term alone relates two papers; of words it takes two. Three characters of
 * Chinese say as much.
 */
export function isName(term: string): boolean {
  return /^(?:topic|area|meaning):|^\p{Script=Han}{3}/u.test(term);
}

/** What a paper is about, term by term with its weight; nothing for a page without a record. */
export function listPaperTerms(
  paper: PaperIndexEntry,
  analyser: Analyser,
): ReadonlyMap<string, number> {
  const { rows, known } = paper;
  const terms = new Map<string, number>();
  if (rows === undefined) return terms;
  const keep = (term: string, weight: number) => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const both = Object.values(rows);
  for (const { term } of listTopics(paper, analyser)) keep(term, weights.topic);
  const areas = known?.record.areas ?? both.flatMap((row) => row.applicationArea?.text ?? []);
  for (const area of areas) keep(areaMark + analyser.folding.fold(area.trim()), weights.area);
  const termsOf = analyser.readTerms(listTexts(paper));
  const keepTerms = (text: LanguageText | undefined, weight: number) => {
    for (const [term] of termsOf.get(text?.text ?? "") ?? []) keep(term, weight);
  };
  for (const { title } of both) keepTerms(title, weights.title);
  for (const { finding } of both) keepTerms(finding, weights.finding);
  return terms;
}

/** The texts that papers are compared by; where a paper has one in one language only, both rows have that. */
export function listTexts({ rows }: PaperIndexEntry): readonly string[] {
  const texts = Object.values(rows ?? {}).flatMap(({ title, finding }) => [title, finding]);
  return [...new Set(texts.flatMap((own) => own?.text ?? []))];
}
