import {
  type ByteWriter,
  openWriter,
  writeBytes,
  writeUint32,
  writeVarint,
  writtenBytes,
} from "../../../src/search/stored/bytes.ts";
import { hashTerm } from "../../../src/search/stored/hash-term.ts";
import { headSize, rangeBits } from "./segment.ts";
import { type SortedLog, sortLog, type TermLog } from "./term-log.ts";

/**
 * Writes what is said of a term in one paper, of the values that were added for it.
 * Values are whole numbers below 2³².
 */
type WriteValues = (writer: ByteWriter, values: Uint32Array, first: number, end: number) => void;

/** Terms in the order of their hashes. */
type HashedTerms = {
  readonly texts: readonly string[];
  readonly hashes: Uint32Array;
  /** The numbers of the terms in that order. */
  readonly order: Uint32Array;
};

/** Puts terms, by their numbers, in the order of their hashes. */
export function hashTerms(texts: readonly string[]): HashedTerms {
  const hashes = Uint32Array.from(texts, hashTerm);
  const order = Uint32Array.from(texts, (_, id) => id);
  order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
  return { texts, hashes, order };
}

/** A log of terms as a segment. */
export function encodeSegment(
  { texts, hashes, order }: HashedTerms,
  log: TermLog,
  writeValues: WriteValues,
): Uint8Array {
  const sorted = sortLog(log, texts.length);
  const starts: number[] = [];
  const runs = openWriter(4 * log.length);
  let size = 0;
  for (const id of order) {
    const start = sorted.ends[id - 1] ?? 0;
    const end = sorted.ends[id] ?? 0;
    if (start === end) continue;
    const hash = hashes[id] ?? 0;
    while (starts.length * 2 ** (32 - rangeBits) <= hash) starts.push(runs.length);
    writeUint32(runs, hash);
    writeTerm(runs, texts[id] ?? "");
    size += writeRun(runs, sorted, start, end, writeValues);
  }
  while (starts.length <= 2 ** rangeBits) starts.push(runs.length);
  const writer = openWriter(headSize + runs.length);
  for (const number of [size, ...starts]) writeUint32(writer, number);
  writeBytes(writer, writtenBytes(runs));
  return writtenBytes(writer);
}

/** What is written before its size is known, used again and again. */
const scratch = openWriter(4096);
const valueScratch = openWriter(4096);

/** Writes how many bytes a term takes, and its UTF-16 units, which are made faster than UTF-8. */
function writeTerm(target: ByteWriter, term: string): void {
  scratch.length = 0;
  for (let index = 0; index < term.length; index += 1) {
    writeVarint(scratch, term.charCodeAt(index));
  }
  writeVarint(target, scratch.length);
  writeBytes(target, writtenBytes(scratch));
}

/** Writes a run, the distance of the first paper left to the merging; gives its size, a byte counted for each distance. */
function writeRun(
  target: ByteWriter,
  { papers, values }: SortedLog,
  start: number,
  end: number,
  writeValues: WriteValues,
): number {
  scratch.length = 0;
  valueScratch.length = 0;
  let count = 0;
  for (let index = start; index < end; count += 1) {
    const paper = papers[index] ?? 0;
    const first = index;
    while (index < end && papers[index] === paper) index += 1;
    if (count > 0) writeVarint(scratch, paper - (papers[first - 1] ?? 0));
    writeValues(valueScratch, values, first, index);
  }
  writeVarint(target, papers[start] ?? 0);
  writeVarint(target, papers[end - 1] ?? 0);
  writeVarint(target, count);
  for (const part of [scratch, valueScratch]) writeVarint(target, part.length);
  for (const part of [scratch, valueScratch]) writeBytes(target, writtenBytes(part));
  return count + valueScratch.length;
}
