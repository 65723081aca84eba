import { firstPlaceOf } from "../../../src/search/query/field-places.ts";
import {
  doiSuffixTerm,
  doiTerm,
  pmcidTerm,
  pmidTerm,
} from "../../../src/search/query/list-identifiers.ts";
import { mostImpact } from "../../../src/search/stored/postings.ts";
import { type Acronym, acronymTerm, listAcronyms } from "../../../src/search/words/acronyms.ts";
import {
  type PhraseVisitor,
  visitPhraseTerms,
} from "../../../src/search/words/list-phrase-terms.ts";
import {
  joinCompound,
  type TermVisitor,
  visitTermParts,
} from "../../../src/search/words/list-terms.ts";
import { nameTerm } from "../../../src/search/words/name-term.ts";
import { splitWords, type Word } from "../../../src/search/words/split-words.ts";
import { type UnitVisitor, visitUnits } from "../../../src/search/words/synonyms.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import type { Analysis } from "./analysis.ts";
import { noUnit } from "./meanings.ts";
import { impactOf, occurrenceWeight, openWeights, type Weights } from "./paper-weights.ts";
import { listNameForms, listSearchedTexts, type SearchedPart } from "./searched-text.ts";
import { logEntry, openLog, type TermLog } from "./term-log.ts";
import { openTermTable, type TermTable } from "./term-table.ts";

/** All that the papers of a block can be found by, while it is gathered. */
type PaperTerms = {
  readonly table: TermTable;
  /** Each term's impact in each paper. */
  readonly terms: TermLog;
  /** The places of what phrases are found by. */
  readonly phrases: TermLog;
};

/** Places of one text are far from those of the next, so that no phrase reaches from one into another. */
const gapBetweenTexts = 2;

/** Parts whose words readers look for, however few papers have them. */
const namedParts: ReadonlySet<SearchedPart> = new Set(["title", "label", "authors"]);

/** Everything that papers can be searched for; a paper's number is its place among them. */
export function gatherTerms(papers: Iterable<Paper>, analysis: Analysis): PaperTerms {
  const gathered = {
    table: openTermTable(analysis.meanings),
    terms: openLog(),
    phrases: openLog(),
  };
  const weights = openWeights();
  const addText = openTexts(analysis, gathered, weights);
  let number = 0;
  for (const paper of papers) {
    let start = 0;
    for (const { part, text } of listSearchedTexts(paper, analysis.areas)) {
      const words = splitWords(analysis.folding.fold(text));
      start = Math.max(start, firstPlaceOf(part));
      addText(words, { part, number, start }, listAcronyms(text));
      start += (words.at(-1)?.position ?? 0) + placesOfLast(words) + gapBetweenTexts;
    }
    weights.take((id, weight) => logEntry(gathered.terms, id, number, impactOf(weight)));
    for (const term of listWholeTerms(paper.record, analysis.folding.fold)) {
      logEntry(gathered.terms, gathered.table.idOf(term), number, mostImpact);
    }
    number += 1;
  }
  return gathered;
}

/** Where a text stands: its paper, and its first place in it. */
type TextPlace = { readonly part: SearchedPart; readonly number: number; readonly start: number };

/**
 * Opens what adds texts. The visitors are made once: to make functions for each of a million texts
 * would take as long as what they do.
 */
function openTexts({ meanings }: Analysis, { table, phrases }: PaperTerms, weights: Weights) {
  const found: number[] = [];
  const units: number[] = [];
  let place: TextPlace = { part: "title", number: 0, start: 0 };
  const termVisitor: TermVisitor = {
    characters: (run, index, length) => found.push(table.idOfCharacters(run, index, length)),
    word(word) {
      const own = table.wordOf(word);
      for (const id of own.terms) found.push(id);
      if (own.lastPaper !== place.number) own.papers += 1;
      own.lastPaper = place.number;
      own.isNamed ||= namedParts.has(place.part);
    },
    compound: (parts) => found.push(table.idOf(joinCompound(parts))),
  };
  const unitVisitor: UnitVisitor = {
    character: ({ text }, index) => units.push(meanings.unitOfCharacter(text.charCodeAt(index))),
    word: (word) => units.push(table.wordOf(word).unit),
    gap: () => units.push(noUnit),
  };
  const phraseVisitor: PhraseVisitor = {
    characters: (run, index, length, position) =>
      logEntry(
        phrases,
        table.idOfCharacters(run, index, length),
        place.number,
        place.start + position,
      ),
    word(word, before, position) {
      const id = before === "" ? table.wordOf(word).phrase : table.idOf(before + word.text);
      logEntry(phrases, id, place.number, place.start + position);
    },
  };
  const addMeaning = (meaning: string) => found.push(table.idOf(meaning));
  return (words: readonly Word[], textPlace: TextPlace, acronyms: readonly Acronym[]) => {
    place = textPlace;
    found.length = 0;
    units.length = 0;
    const { part } = place;
    visitTermParts(words, part === "title" || part === "label", termVisitor);
    const weight = occurrenceWeight(part, found.length);
    visitUnits(words, unitVisitor);
    meanings.visit(units, addMeaning);
    for (const { word } of acronyms) found.push(table.idOf(acronymTerm(word)));
    for (const id of found) weights.add(id, weight);
    if (part === "title" || part === "authors") {
      for (const id of found) weights.add(table.idInField(part, id), weight);
    }
    visitPhraseTerms(words, phraseVisitor);
  };
}

/** A run takes as many places as it has characters. */
function placesOfLast(words: readonly Word[]): number {
  const last = words.at(-1);
  return last?.kind === "run" ? last.text.length : 1;
}

/** What a paper is found by as a whole: its identifiers, the names of its authors and of its journal. */
function listWholeTerms(record: PaperRecord, fold: (text: string) => string): ReadonlySet<string> {
  const { journal, pmid, pmcid, doi } = record;
  const names = [...listNameForms(record), ...(journal === undefined ? [] : [journal])];
  return new Set([
    ...(pmid === undefined ? [] : [pmidTerm(pmid)]),
    ...(pmcid === undefined ? [] : [pmcidTerm(pmcid)]),
    ...(doi === undefined ? [] : [doiTerm(doi), doiSuffixTerm(doi.slice(doi.indexOf("/") + 1))]),
    ...names.map((name) => nameTerm(splitWords(fold(name)))),
  ]);
}
