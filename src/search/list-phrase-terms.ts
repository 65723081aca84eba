import type { Word } from "./split-words.ts";
import { stopWords } from "./stop-words.ts";

/** What quoted phrases are found by, and where it stands in the text. */
export type PhraseTerm = { readonly term: string; readonly position: number };

/**
 * The terms by which exact phrases are found among a folded text's words: words as written, with the stop words
 * that stand before them and without; pairs of neighbouring characters, and both ends of runs.
 * @example listPhraseTerms(splitWords("quality of life")) // quality at 0; life and "of life" at 2
 */
export function listPhraseTerms(words: readonly Word[]): PhraseTerm[] {
  return list(words, true);
}

function list(words: readonly Word[], withEnds: boolean): PhraseTerm[] {
  const terms: PhraseTerm[] = [];
  let before: Word[] = [];
  for (const word of words) {
    const { text, position } = word;
    if (before.at(-1)?.position !== position - 1) before = [];
    if (word.kind === "run") addRun(word, withEnds, terms);
    else if (!stopWords.has(text)) {
      terms.push({ term: text, position });
      if (before.length > 0) terms.push({ term: withStopWords(before, text), position });
    }
    before = stopWords.has(text) ? [...before, word] : [];
  }
  return terms;
}

/**
 * The terms that a text must have, at the same distance from one another, to hold a phrase.
 * None where the phrase is a single character or nothing but stop words.
 */
export function listWantedTerms(words: readonly Word[]): PhraseTerm[] {
  const [only] = words;
  if (words.length === 1 && only?.kind === "run" && only.text.length === 1) return [];
  const terms = new Map<number, PhraseTerm>();
  for (const term of list(words, false)) {
    // The last at a place is the most exact: the word with the stop words before it.
    terms.set(term.position, term);
  }
  return [...terms.values()];
}

function addRun({ text, position }: Word, withEnds: boolean, terms: PhraseTerm[]): void {
  const last = text.length - 1;
  if (withEnds || last === 0) terms.push({ term: text.charAt(0), position });
  if (withEnds && last > 0) terms.push({ term: text.charAt(last), position: position + last });
  for (let index = 0; index < last; index += 1) {
    terms.push({ term: text.slice(index, index + 2), position: position + index });
  }
}

function withStopWords(before: readonly Word[], text: string): string {
  return [...before.map((word) => word.text), text].join(" ");
}
