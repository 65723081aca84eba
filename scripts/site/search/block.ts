import {
  type ByteWriter,
  openWriter,
  readUint32,
  writeByte,
  writeBytes,
  writeUint32,
  writeVarint,
  writtenBytes,
} from "../../../src/search/stored/bytes.ts";
import type { StoredCard } from "../../../src/search/stored/index-files.ts";
import { stopWords } from "../../../src/search/words/stop-words.ts";
import { completeRecord } from "../../lib/card/complete-record.ts";
import { formatName } from "../../lib/card/format-name.ts";
import { locales } from "../../lib/locale.ts";
import { findWorstStatus } from "../../lib/navigation/paper-status.ts";
import {
  type LanguageText,
  type LocalizedText,
  readOwnText,
} from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { formatScore } from "../../lib/record/values/score.ts";
import { sum } from "../../lib/sum.ts";
import type { Analysis } from "./analysis.ts";
import { encodeSegment, hashTerms } from "./encode-segment.ts";
import { type FacetValues, readFacetValues } from "./facet-values.ts";
import { gatherTerms } from "./paper-terms.ts";
import { openSegment, type ReadBytes, type Segment } from "./segment.ts";
import { readSortKeys, type SortKeys } from "./sort-orders.ts";
import type { TermTable } from "./term-table.ts";

/** What an index takes of some papers besides their terms. */
type BlockFacts = {
  readonly keys: readonly SortKeys[];
  readonly cards: readonly StoredCard[];
  readonly facets: FacetValues;
  readonly words: readonly BlockWord[];
};

/** A word that can be completed or corrected, how many papers have it, and whether one by name. */
export type BlockWord = readonly [word: string, papers: number, isNamed: boolean];

/** Papers that were taken apart: numbers in it are counted from the first of them. */
export type Block = {
  readonly papers: number;
  readonly readFacts: () => BlockFacts;
  readonly terms: Segment;
  readonly phrases: Segment;
};

/** Words that can be completed or corrected: no numbers, nothing too short or too long to type. */
const vocabularyWord = /^\p{L}[\p{L}\p{N}']{2,39}$/u;

/** Takes papers apart: the bytes of a block, the same for the same papers. */
export function encodeBlock(written: readonly Paper[], analysis: Analysis): Uint8Array {
  const papers = written.map((paper) => ({
    ...paper,
    record: completeRecord(paper.record, analysis.areas),
  }));
  const { table, terms, phrases } = gatherTerms(papers, analysis);
  const facts: BlockFacts = {
    keys: papers.map(readSortKeys),
    cards: papers.map(buildCard),
    facets: readFacetValues(papers),
    words: listVocabulary(table),
  };
  const hashed = hashTerms(table.texts);
  const parts = [
    new TextEncoder().encode(JSON.stringify(facts)),
    encodeSegment(hashed, terms, writeImpact),
    encodeSegment(hashed, phrases, writePlaces),
  ];
  const sizes = parts.map(({ length }) => length);
  const writer = openWriter(headSize + sum(sizes));
  for (const number of [papers.length, ...sizes]) writeUint32(writer, number);
  for (const part of parts) writeBytes(writer, part);
  return writtenBytes(writer);
}

const headSize = 16;

/** Opens the block whose bytes `read` gives. */
export function openBlock(read: ReadBytes): Block {
  const reader = { bytes: read(0, headSize), offset: 0 };
  const [papers, facts, terms] = [readUint32(reader), readUint32(reader), readUint32(reader)];
  return {
    papers,
    readFacts: () => parseFacts(new TextDecoder().decode(read(headSize, facts))),
    terms: openSegment(headSize + facts, read),
    phrases: openSegment(headSize + facts + terms, read),
  };
}

// Blocks are opened only where `encodeBlock` is known to have written them.
function parseFacts(text: string): BlockFacts {
  return JSON.parse(text);
}

function listVocabulary({ words }: TermTable): BlockWord[] {
  return [...words]
    .filter(([word]) => !stopWords.has(word) && vocabularyWord.test(word))
    .map(([word, { papers, isNamed }]) => [word, papers, isNamed]);
}

function writeImpact(writer: ByteWriter, values: Uint32Array, first: number): void {
  writeByte(writer, values[first] ?? 0);
}

function writePlaces(writer: ByteWriter, values: Uint32Array, first: number, end: number): void {
  writeVarint(writer, end - first);
  let before = 0;
  for (let index = first; index < end; index += 1) {
    const place = values[index] ?? 0;
    writeVarint(writer, place - before);
    before = place;
  }
}

/** Authors that a line of a list has room for. */
const mostAuthors = 3;

/** What a list of results shows of a paper. */
function buildCard({ collection, id, record }: Paper): StoredCard {
  const { position, title, language, finding, applicationArea, journal, published, score } = record;
  const original = typeof title === "string" ? undefined : title.original;
  const authors = nameAuthors(record);
  const status = findWorstStatus(record.status);
  return {
    collection,
    id,
    position,
    titles: listTexts(typeof title === "string" ? title : withoutOriginal(title)),
    ...(original !== undefined && { original: { text: original, language: language ?? "und" } }),
    findings: listTexts(finding),
    areas: listTexts(applicationArea),
    ...(journal !== undefined && { journal }),
    ...(authors !== undefined && { authors }),
    ...(published !== undefined && { published }),
    ...(score !== undefined && { score: formatScore(score) }),
    ...(status && { status }),
  };
}

function withoutOriginal({
  en,
  "zh-Hant": chinese,
}: Exclude<PaperRecord["title"], string>): LocalizedText {
  return { ...(en !== undefined && { en }), ...(chinese !== undefined && { "zh-Hant": chinese }) };
}

/** The text in each language it has, Chinese first. */
function listTexts(field: LocalizedText | undefined): LanguageText[] {
  return locales.flatMap((locale) => readOwnText(field, locale) ?? []);
}

function nameAuthors({ authors = [] }: PaperRecord): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.slice(0, mostAuthors).map(formatName).join(", ");
  return authors.length > mostAuthors ? `${names}\u00a0…` : names;
}
