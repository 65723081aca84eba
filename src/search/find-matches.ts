import { listIdentifiers } from "./list-identifiers.ts";
import { listTerms } from "./list-terms.ts";
import { buildConditionMask, type Mask, passesAll } from "./masks.ts";
import { matchPhrase } from "./match-phrase.ts";
import type { SearchIndex } from "./open-index.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { buildQueryGroups } from "./query-groups.ts";
import { resolveGroups } from "./resolve-groups.ts";
import { scorePapers } from "./score-papers.ts";
import { splitWords } from "./split-words.ts";

/** What a query matches, whatever else a reader has chosen. */
export type Matches = {
  /** Ascending. */
  readonly papers: readonly number[];
  /** By paper; `undefined` for a catalogue of all papers, whose order is that of their dates. */
  readonly scores?: Float32Array;
  /** The terms that were found, in whatever form. */
  readonly terms: ReadonlySet<string>;
  /** Words taken for typing errors, folded, with what was searched for instead. */
  readonly corrections: ReadonlyMap<string, string>;
};

const none: ReadonlyMap<string, string> = new Map();

/**
 * The papers that a query matches: by its identifiers, where papers have them, else by its words.
 * @param isLiteral whether every word is taken as typed
 */
export async function findMatches(
  query: string,
  index: SearchIndex,
  isLiteral: boolean,
): Promise<Matches> {
  const identified = await findIdentified(query, index);
  if (identified.length > 0) {
    // Alike among themselves: to put them in the order of their dates would load that of all papers.
    const scores = new Float32Array(index.header.papers);
    return { papers: identified, scores, terms: new Set(), corrections: none };
  }
  const parsed = parseQuery(query, index.folding.fold);
  const found = await findWords(parsed.words, index, isLiteral);
  const passes = await buildTest(parsed, index);
  return { ...found, papers: found.papers.filter(passes) };
}

async function findIdentified(query: string, index: SearchIndex): Promise<number[]> {
  const terms = listIdentifiers(query);
  const postings = await index.postings(terms);
  // Of the forms of one DOI the longest that a paper has; of several PMIDs all.
  const isOne = !terms.every((term) => term.startsWith("pmid:"));
  const found = terms.flatMap((term) => postings.get(term) ?? []);
  const papers = (isOne ? found.slice(0, 1) : found).flatMap((posting) => [...posting.papers]);
  return [...new Set(papers)].sort((a, b) => a - b);
}

async function findWords(words: string, index: SearchIndex, isLiteral: boolean): Promise<Matches> {
  const { header, folding } = index;
  const groups = words.trim() === "" ? [] : buildQueryGroups(folding.fold(words), index.synonyms);
  if (groups.length === 0) {
    const papers = Array.from({ length: header.papers }, (_, paper) => paper);
    return { papers, terms: new Set(), corrections: none };
  }
  const { groups: resolved, postings, corrections } = await resolveGroups(groups, index, isLiteral);
  const { papers, scores } = scorePapers(resolved, postings, header.papers);
  return { papers, scores, terms: new Set(postings.keys()), corrections };
}

/** Whether a paper has the query's phrases, nothing that is excluded, and meets its conditions. */
async function buildTest(
  { phrases, excluded, conditions }: ParsedQuery,
  index: SearchIndex,
): Promise<(paper: number) => boolean> {
  const [wanted, unwanted, masks] = await Promise.all([
    Promise.all(phrases.map((phrase) => matchPhrase(phrase, index))),
    Promise.all(
      excluded.map(({ text, isPhrase }) =>
        isPhrase ? matchPhrase(text, index) : matchWords(text, index),
      ),
    ),
    Promise.all(conditions.map((condition): Promise<Mask> => buildConditionMask(condition, index))),
  ]);
  return (paper) =>
    wanted.every((papers) => papers?.has(paper) ?? true) &&
    !unwanted.some((papers) => papers?.has(paper)) &&
    passesAll(paper, masks);
}

/** The papers that have all of some words; none for words that say nothing. */
async function matchWords(text: string, index: SearchIndex): Promise<ReadonlySet<number>> {
  const terms = listTerms(splitWords(index.folding.fold(text)), false).map(({ term }) => term);
  const postings = await index.postings(terms);
  const lists = terms.map((term) => postings.get(term)?.papers ?? new Uint32Array());
  const [first = new Uint32Array(), ...others] = lists;
  const sets = others.map((papers) => new Set(papers));
  return new Set([...first].filter((paper) => sets.every((papers) => papers.has(paper))));
}
