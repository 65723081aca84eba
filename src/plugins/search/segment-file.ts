import { openSync, readSync, writeSync } from "node:fs";
import {
  type ByteReader,
  type ByteWriter,
  openWriter,
  readBytes,
  readText,
  readVarint,
  writeBytes,
  writeText,
  writeVarint,
  writtenBytes,
} from "../../search/bytes.ts";
import { hashTerm } from "../../search/hash-term.ts";

/** Shards are made of whole buckets, so that segments can be written before their number is known. */
const bucketBits = 12;
export const mostShardBits = bucketBits;

/** A segment on disk: what it has of each term, and where each bucket begins. */
export type Segment = { readonly file: number; readonly starts: Float64Array };

/** Entries as they come: `values[i]` belongs to the term `ids[i]` in the paper `papers[i]`. */
export type TermLog = {
  readonly ids: Uint32Array;
  readonly papers: Uint32Array;
  readonly values: Uint32Array;
  length: number;
};

/**
 * Writes what is said of a term in one paper, of the values that were added for it.
 * Values are whole numbers below 2³².
 */
export type WriteValues = (
  writer: ByteWriter,
  values: Uint32Array,
  first: number,
  end: number,
) => void;

/** Sorts a log by term, keeping the order of each term's entries, and writes it by bucket. */
export function writeSegment(
  path: string,
  terms: readonly string[],
  log: TermLog,
  writeValues: WriteValues,
): Segment {
  const { ends, papers, values } = sortLog(log, terms.length);
  const sorted = terms.map((term, id) => ({ term, id, hash: hashTerm(term) }));
  sorted.sort((a, b) => a.hash - b.hash);
  const file = openSync(path, "w+");
  const starts = new Float64Array(2 ** bucketBits + 1);
  let offset = 0;
  let index = 0;
  for (let bucket = 0; bucket < 2 ** bucketBits; bucket += 1) {
    starts[bucket] = offset;
    const writer = openWriter(4096);
    const end = (bucket + 1) * 2 ** (32 - bucketBits);
    for (let entry = sorted[index]; entry && entry.hash < end; entry = sorted[index]) {
      const first = ends[entry.id - 1] ?? 0;
      writeRun(writer, entry.term, papers, values, first, ends[entry.id] ?? first, writeValues);
      index += 1;
    }
    writeSync(file, writtenBytes(writer));
    offset += writer.length;
  }
  starts[2 ** bucketBits] = offset;
  return { file, starts };
}

/** The entries by term (counting sort), and where each term's end. */
function sortLog(log: TermLog, terms: number) {
  const next = new Uint32Array(terms + 1);
  for (let index = 0; index < log.length; index += 1) {
    const id = (log.ids[index] ?? 0) + 1;
    next[id] = (next[id] ?? 0) + 1;
  }
  for (let id = 1; id <= terms; id += 1) next[id] = (next[id] ?? 0) + (next[id - 1] ?? 0);
  const papers = new Uint32Array(log.length);
  const values = new Uint32Array(log.length);
  for (let index = 0; index < log.length; index += 1) {
    const id = log.ids[index] ?? 0;
    const place = next[id] ?? 0;
    papers[place] = log.papers[index] ?? 0;
    values[place] = log.values[index] ?? 0;
    next[id] = place + 1;
  }
  // What was the beginning of each term has moved to its end.
  return { ends: next, papers, values };
}

/** What one segment has of a term: the distance of the first paper is left to the merging. */
function writeRun(
  target: ByteWriter,
  term: string,
  papers: Uint32Array,
  values: Uint32Array,
  start: number,
  end: number,
  writeValues: WriteValues,
): void {
  const writer = openWriter(2 * (end - start) + 4);
  let count = 0;
  let index = start;
  while (index < end) {
    const paper = papers[index] ?? 0;
    const first = index;
    while (index < end && papers[index] === paper) index += 1;
    if (count > 0) writeVarint(writer, paper - (papers[first - 1] ?? 0));
    writeValues(writer, values, first, index);
    count += 1;
  }
  writeText(target, term);
  const facts = [papers[start] ?? 0, papers[end - 1] ?? 0, count, writer.length];
  for (const fact of facts) writeVarint(target, fact);
  writeBytes(target, writtenBytes(writer));
}

/** What one segment has of a term: `bytes` lack the distance of the first paper. */
export type TermRun = {
  readonly term: string;
  readonly first: number;
  readonly last: number;
  readonly papers: number;
  readonly bytes: Uint8Array;
};

/** What a segment has of the terms of one shard of 2 ** `bits`. */
export function readRuns({ file, starts }: Segment, shard: number, bits: number): TermRun[] {
  const buckets = 2 ** (bucketBits - bits);
  const start = starts[shard * buckets] ?? 0;
  const bytes = new Uint8Array((starts[(shard + 1) * buckets] ?? 0) - start);
  readSync(file, bytes, 0, bytes.length, start);
  const reader: ByteReader = { bytes, offset: 0 };
  const runs: TermRun[] = [];
  while (reader.offset < bytes.length) {
    const term = readText(reader);
    const [first, last, papers] = [readVarint(reader), readVarint(reader), readVarint(reader)];
    runs.push({ term, first, last, papers, bytes: readBytes(reader, readVarint(reader)) });
  }
  return runs;
}
