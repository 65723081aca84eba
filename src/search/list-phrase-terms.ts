import type { Word } from "./split-words.ts";
import { stopWords } from "./stop-words.ts";

/** What quoted phrases are found by, and where it stands in the text. */
export type PhraseTerm = { readonly term: string; readonly position: number };

/** Takes a term and its place. */
export type VisitPhraseTerm = (term: string, position: number) => void;

/**
 * The terms by which exact phrases are found among a folded text's words: words as written, with the stop
 * words that stand before them and without; pairs of neighbouring characters, and both ends of runs.
 * @example visitPhraseTerms(splitWords("quality of life"), visit) // quality 0, life 2, "of life" 2
 */
export function visitPhraseTerms(words: readonly Word[], visit: VisitPhraseTerm): void {
  visitAll(words, true, visit);
}

function visitAll(words: readonly Word[], withEnds: boolean, visit: VisitPhraseTerm): void {
  let before = "";
  let place = -1;
  for (const word of words) {
    const { text, position } = word;
    if (place !== position - 1) before = "";
    place = position;
    if (word.kind === "word" && stopWords.has(text)) {
      before += `${text} `;
      continue;
    }
    if (word.kind === "run") visitRun(word, withEnds, visit);
    else {
      visit(text, position);
      if (before !== "") visit(before + text, position);
    }
    before = "";
  }
}

/**
 * The terms that a text must have, at the same distance from one another, to hold a phrase.
 * None where the phrase is a single character or nothing but stop words.
 */
export function listWantedTerms(words: readonly Word[]): PhraseTerm[] {
  const [only] = words;
  if (words.length === 1 && only?.kind === "run" && only.text.length === 1) return [];
  const terms = new Map<number, PhraseTerm>();
  // The last at a place is the most exact: the word with the stop words before it.
  visitAll(words, false, (term, position) => terms.set(position, { term, position }));
  return [...terms.values()];
}

function visitRun({ text, position }: Word, withEnds: boolean, visit: VisitPhraseTerm): void {
  const last = text.length - 1;
  if (withEnds || last === 0) visit(text.charAt(0), position);
  if (withEnds && last > 0) visit(text.charAt(last), position + last);
  for (let index = 0; index < last; index += 1) {
    visit(text.slice(index, index + 2), position + index);
  }
}
