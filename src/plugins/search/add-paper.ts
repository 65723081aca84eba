import type { Paper, PaperRecord } from "../../../scripts/lib/record/schema.ts";
import { writeByte, writeVarint } from "../../search/bytes.ts";
import { doiSuffixTerm, doiTerm, pmcidTerm, pmidTerm } from "../../search/list-identifiers.ts";
import { listPhraseTerms } from "../../search/list-phrase-terms.ts";
import { listTerms } from "../../search/list-terms.ts";
import { nameTerm } from "../../search/name-term.ts";
import { mostImpact } from "../../search/postings.ts";
import { splitWords, type Word } from "../../search/split-words.ts";
import { stopWords } from "../../search/stop-words.ts";
import { listNameForms } from "./name-forms.ts";
import { listSearchedTexts, type SearchedPart } from "./searched-text.ts";
import type { TermSegments } from "./term-segments.ts";
import { impactOf, occurrenceWeight } from "./term-weights.ts";

/** What an index is gathered in. */
export type IndexParts = {
  readonly terms: TermSegments;
  readonly phrases: TermSegments;
  /** How many papers have each word, as written but folded. */
  readonly vocabulary: Map<string, number>;
};

/** Words that can be completed or corrected: no numbers, nothing too short or too long to type. */
const vocabularyWord = /^\p{L}[\p{L}\p{N}']{2,39}$/u;

/** Places of one text are far from those of the next, so that no phrase reaches from one into another. */
const gapBetweenTexts = 2;

/** Adds everything of a paper that can be searched for. Papers are added in ascending order. */
export function addPaper(
  paper: Paper,
  number: number,
  fold: (text: string) => string,
  { terms, phrases, vocabulary }: IndexParts,
): void {
  const weights = new Map<string, number>();
  const places = new Map<string, number[]>();
  const words = new Set<string>();
  let start = 0;
  for (const { part, text } of listSearchedTexts(paper)) {
    const split = splitWords(fold(text));
    addWeights(weights, split, part);
    for (const { term, position } of listPhraseTerms(split)) {
      const own = places.get(term);
      if (own === undefined) places.set(term, [start + position]);
      else own.push(start + position);
    }
    for (const { kind, text: word } of split) {
      if (kind === "word" && vocabularyWord.test(word) && !stopWords.has(word)) words.add(word);
    }
    start += (split.at(-1)?.position ?? 0) + placesOfLast(split) + gapBetweenTexts;
  }
  for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  for (const [term, weight] of weights) {
    terms.add(term, number, (writer) => writeByte(writer, impactOf(weight)));
  }
  for (const term of [...listIdentifierTerms(paper.record), ...listNameTerms(paper.record, fold)]) {
    terms.add(term, number, (writer) => writeByte(writer, mostImpact));
  }
  for (const [term, positions] of places) {
    phrases.add(term, number, (writer) => {
      writeVarint(writer, positions.length);
      let before = 0;
      for (const position of positions) {
        writeVarint(writer, position - before);
        before = position;
      }
    });
  }
}

function addWeights(
  weights: Map<string, number>,
  words: readonly Word[],
  part: SearchedPart,
): void {
  const terms = listTerms(words, part === "title" || part === "label");
  const weight = occurrenceWeight(part, terms.length);
  for (const { term } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
}

/** A run takes as many places as it has characters. */
function placesOfLast(words: readonly Word[]): number {
  const last = words.at(-1);
  return last?.kind === "run" ? last.text.length : 1;
}

function listNameTerms(record: PaperRecord, fold: (text: string) => string): ReadonlySet<string> {
  return new Set(listNameForms(record).map((name) => nameTerm(splitWords(fold(name)))));
}

function listIdentifierTerms({ pmid, pmcid, doi }: PaperRecord): ReadonlySet<string> {
  return new Set([
    ...(pmid === undefined ? [] : [pmidTerm(pmid)]),
    ...(pmcid === undefined ? [] : [pmcidTerm(pmcid)]),
    ...(doi === undefined ? [] : [doiTerm(doi), doiSuffixTerm(doi.slice(doi.indexOf("/") + 1))]),
  ]);
}
