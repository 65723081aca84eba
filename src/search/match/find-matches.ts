import type { SearchIndex } from "../index/open-index.ts";
import { listIdentifiers } from "../query/list-identifiers.ts";
import { parseQuery } from "../query/parse-query.ts";
import { describeUnderstanding } from "./describe-understanding.ts";
import { evaluateQuery } from "./evaluate-query.ts";
import { findNear } from "./find-near.ts";
import { markText } from "./mark-text.ts";
import { type Matches, matchAll } from "./matches.ts";
import { scorePapers } from "./score-papers.ts";

/**
 * The papers that a query matches: by its identifiers, where papers have them, else by its words.
 * @param isLiteral whether every word is taken as typed
 */
export async function findMatches(
  query: string,
  index: SearchIndex,
  isLiteral: boolean,
): Promise<Matches> {
  const total = index.header.papers;
  const everything = matchAll(total);
  const identified = await findIdentified(query, index);
  if (identified.length > 0) {
    // Alike among themselves: to put them in the order of their dates would load that of all papers.
    return { ...everything, papers: identified, scores: new Float32Array(total) };
  }
  const { node, isText } = parseQuery(query, index.folding.fold);
  const found = await evaluateQuery(node, index, isLiteral);
  const { parts, mask, unmet, terms } = found;
  const passes = (paper: number) => mask === undefined || mask[paper] === 1;
  // Of nothing but punctuation there is nothing to find.
  const isEmpty = parts.length === 0 && mask === undefined;
  const papers = (isEmpty ? [] : everything.papers).filter(
    (paper) => passes(paper) && parts.every(({ has }) => has[paper] === 1),
  );
  return {
    papers,
    ...(parts.length > 0 && { scores: scorePapers(papers, parts, total) }),
    unmatched: [...parts.filter(({ has }) => !has.includes(1)).map(({ asked }) => asked), ...unmet],
    understood: describeUnderstanding(query, { ...found, isText }, index.folding),
    mark: (text) => markText(text, terms, index),
    near: (count, isChosen) => findNear(parts, count, (paper) => passes(paper) && isChosen(paper)),
  };
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
