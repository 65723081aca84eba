import type { Paper, PaperRecord } from "../../../scripts/lib/record/schema.ts";
import { writeByte, writeVarint } from "../../search/bytes.ts";
import { doiSuffixTerm, doiTerm, pmcidTerm, pmidTerm } from "../../search/list-identifiers.ts";
import { visitPhraseTerms } from "../../search/list-phrase-terms.ts";
import { visitTerms } from "../../search/list-terms.ts";
import { nameTerm } from "../../search/name-term.ts";
import { mostImpact } from "../../search/postings.ts";
import { splitWords, type Word } from "../../search/split-words.ts";
import { stopWords } from "../../search/stop-words.ts";
import { type Synonyms, visitMeanings } from "../../search/synonyms.ts";
import { listNameForms } from "./name-forms.ts";
import { listSearchedTexts } from "./searched-text.ts";
import type { WriteValues } from "./segment-file.ts";
import { openTermSegments, type TermSegments } from "./term-segments.ts";
import { impactOf, occurrenceWeight } from "./term-weights.ts";

/** What an index is gathered in. */
export type IndexParts = {
  readonly terms: TermSegments;
  readonly phrases: TermSegments;
  /** How many papers have each word, as written but folded. */
  readonly vocabulary: Map<string, number>;
  /** Words of titles, labels and names: what readers look for, however few papers have them. */
  readonly namedWords: Set<string>;
  readonly synonyms: Synonyms;
};

/** The gatherers of an empty index. The caller closes both. */
export function openIndexParts(synonyms: Synonyms): IndexParts {
  return {
    terms: openTermSegments(writeImpact),
    phrases: openTermSegments(writePlaces),
    vocabulary: new Map(),
    namedWords: new Set(),
    synonyms,
  };
}

const writeImpact: WriteValues = (writer, values, first) => writeByte(writer, values[first] ?? 0);

const writePlaces: WriteValues = (writer, values, first, end) => {
  writeVarint(writer, end - first);
  let before = 0;
  for (let index = first; index < end; index += 1) {
    const place = values[index] ?? 0;
    writeVarint(writer, place - before);
    before = place;
  }
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
  { terms, phrases, vocabulary, namedWords, synonyms }: IndexParts,
): void {
  const weights = new Map<number, number>();
  const words = new Set<string>();
  let start = 0;
  for (const { part, text } of listSearchedTexts(paper)) {
    const split = splitWords(fold(text));
    const found: string[] = [];
    visitTerms(split, part === "title" || part === "label", (term) => found.push(term));
    const weight = occurrenceWeight(part, found.length);
    visitMeanings(split, synonyms, (term) => found.push(term));
    for (const term of found) {
      const id = terms.idOf(term);
      weights.set(id, (weights.get(id) ?? 0) + weight);
    }
    visitPhraseTerms(split, (term, position) =>
      phrases.add(phrases.idOf(term), number, start + position),
    );
    const isNamed = part === "title" || part === "label" || part === "authors";
    for (const { kind, text: word } of split) {
      if (kind !== "word") continue;
      words.add(word);
      if (isNamed) namedWords.add(word);
    }
    start += (split.at(-1)?.position ?? 0) + placesOfLast(split) + gapBetweenTexts;
  }
  for (const word of words) {
    if (stopWords.has(word) || !vocabularyWord.test(word)) continue;
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  for (const [id, weight] of weights) terms.add(id, number, impactOf(weight));
  for (const term of [...listIdentifierTerms(paper.record), ...listNameTerms(paper.record, fold)]) {
    terms.add(terms.idOf(term), number, mostImpact);
  }
  terms.endPaper();
  phrases.endPaper();
}

/** A run takes as many places as it has characters. */
function placesOfLast(words: readonly Word[]): number {
  const last = words.at(-1);
  return last?.kind === "run" ? last.text.length : 1;
}

function listNameTerms(record: PaperRecord, fold: (text: string) => string): ReadonlySet<string> {
  const { journal } = record;
  const names = [...listNameForms(record), ...(journal === undefined ? [] : [journal])];
  return new Set(names.map((name) => nameTerm(splitWords(fold(name)))));
}

function listIdentifierTerms({ pmid, pmcid, doi }: PaperRecord): ReadonlySet<string> {
  return new Set([
    ...(pmid === undefined ? [] : [pmidTerm(pmid)]),
    ...(pmcid === undefined ? [] : [pmcidTerm(pmcid)]),
    ...(doi === undefined ? [] : [doiTerm(doi), doiSuffixTerm(doi.slice(doi.indexOf("/") + 1))]),
  ]);
}
