import { isWhole, type Word } from "./split-words.ts";
import { stopWords } from "./stop-words.ts";

/** What quoted phrases are found by, and where it stands in the text. */
type PhraseTerm = { readonly term: string; readonly position: number };

/** Takes what the terms of phrases are made of, and its place in the text. */
export type PhraseVisitor = {
  /** One or two UTF-16 units of a run, from `index` of its text. */
  readonly characters: (run: Word, index: number, length: 1 | 2, position: number) => void;
  /** A word as written; and again with the last of the stop words before it, the last two, and so on, each with a space. */
  readonly word: (word: Word, before: string, position: number) => void;
};

/**
 * The terms by which exact phrases are found among a folded text's words: words as written, with the stop
 * words that stand before them, as many as a phrase may begin with, and without; pairs of neighbouring characters, and both ends of runs.
 * @example visitPhraseTerms(splitWords("quality of life"), visitor) // quality 0, life 2, "of " + life 2
 */
export function visitPhraseTerms(words: readonly Word[], visitor: PhraseVisitor): void {
  visitAll(words, true, visitor);
}

function visitAll(words: readonly Word[], withEnds: boolean, visitor: PhraseVisitor): void {
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
    if (word.kind === "run") visitRun(word, withEnds, visitor);
    else {
      visitor.word(word, "", position);
      for (const own of listEnds(before)) visitor.word(word, own, position);
    }
    before = "";
  }
}

/** The last word, the last two, and so on to all of them: a phrase may begin with any. */
function listEnds(before: string): readonly string[] {
  const words = before.split(" ").slice(0, -1);
  return words.map((_, index) => `${words.slice(-1 - index).join(" ")} `);
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
  const add = (term: string, position: number) => terms.set(position, { term, position });
  visitAll(words, false, {
    characters: ({ text }, index, length, position) =>
      add(text.slice(index, index + length), position),
    word: ({ text }, before, position) => add(before + text, position),
  });
  return [...terms.values()];
}

function visitRun(run: Word, withEnds: boolean, visitor: PhraseVisitor): void {
  const last = run.text.length - 1;
  if (withEnds || last === 0) visitCharacters(run, 0, 1, visitor);
  if (withEnds && last > 0) visitCharacters(run, last, 1, visitor);
  for (let index = 0; index < last; index += 1) {
    if (visitCharacters(run, index, 2, visitor)) continue;
    // Beside a character of two units a character is a term by itself.
    visitCharacters(run, index, 1, visitor);
    visitCharacters(run, index + 1, 1, visitor);
  }
}

function visitCharacters(
  run: Word,
  index: number,
  length: 1 | 2,
  { characters }: PhraseVisitor,
): boolean {
  if (!isWhole(run.text, index, length)) return false;
  characters(run, index, length, run.position + index);
  return true;
}
