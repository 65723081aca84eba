import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
import type { TermEntry } from "../../search/term-shard.ts";

/** Shards are made of whole buckets, so that segments can be written before their number is known. */
const bucketBits = 12;
export const mostShardBits = bucketBits;

/** What a segment may hold before it is written to disk. */
const mostEntries = 2_000_000;
const mostTerms = 500_000;

/** A segment on disk: what it has of each term, and where each bucket begins. */
type Segment = { readonly file: number; readonly starts: Float64Array };

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

/** Postings that are being gathered: in memory for a while, then in segments on disk. */
export type TermSegments = {
  /** A number for a term, which holds until the paper ends. */
  readonly idOf: (term: string) => number;
  /** Adds a value to a term in a paper; papers ascend, and one ends before the next begins. */
  readonly add: (id: number, paper: number, value: number) => void;
  readonly endPaper: () => void;
  /** Bytes of all postings. */
  readonly size: () => number;
  /** The entries of one shard of 2 ** `bits`, in code-point order. */
  readonly readShard: (shard: number, bits: number) => TermEntry[];
  /** Removes the segments. */
  readonly close: () => void;
};

/** Entries as they come: `values[i]` belongs to the term `ids[i]` in the paper `papers[i]`. */
type Log = {
  readonly ids: Uint32Array;
  readonly papers: Uint32Array;
  readonly values: Uint32Array;
  length: number;
};

/** Gathers postings in bounded memory. The caller closes it. */
export function openTermSegments(writeValues: WriteValues): TermSegments {
  const folder = mkdtempSync(join(tmpdir(), "search-index-"));
  const segments: Segment[] = [];
  let log = openLog(mostEntries / 8);
  let ids = new Map<string, number>();
  const flush = () => {
    if (log.length > 0) {
      const path = join(folder, String(segments.length));
      segments.push(writeSegment(path, [...ids.keys()], log, writeValues));
    }
    log.length = 0;
    ids = new Map();
  };
  return {
    idOf(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, ids.size);
      return ids.size - 1;
    },
    add(id, paper, value) {
      if (log.length === log.ids.length) log = growLog(log);
      log.ids[log.length] = id;
      log.papers[log.length] = paper;
      log.values[log.length] = value;
      log.length += 1;
    },
    endPaper() {
      if (log.length > mostEntries || ids.size > mostTerms) flush();
    },
    size() {
      flush();
      return segments.reduce((size, { starts }) => size + (starts.at(-1) ?? 0), 0);
    },
    readShard: (shard, bits) =>
      mergeRuns(segments.map((segment) => readRuns(segment, shard, bits))),
    close() {
      for (const { file } of segments) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openLog(size: number): Log {
  return {
    ids: new Uint32Array(size),
    papers: new Uint32Array(size),
    values: new Uint32Array(size),
    length: 0,
  };
}

function growLog(log: Log): Log {
  const grown = openLog(log.ids.length * 2);
  grown.ids.set(log.ids);
  grown.papers.set(log.papers);
  grown.values.set(log.values);
  grown.length = log.length;
  return grown;
}

/** Sorts a log by term, keeping the order of each term's entries, and writes it by bucket. */
function writeSegment(
  path: string,
  terms: readonly string[],
  log: Log,
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
function sortLog(log: Log, terms: number) {
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

type StoredRun = {
  readonly term: string;
  readonly first: number;
  readonly last: number;
  readonly papers: number;
  readonly bytes: Uint8Array;
};

function readRuns({ file, starts }: Segment, shard: number, bits: number): StoredRun[] {
  const buckets = 2 ** (bucketBits - bits);
  const start = starts[shard * buckets] ?? 0;
  const bytes = new Uint8Array((starts[(shard + 1) * buckets] ?? 0) - start);
  readSync(file, bytes, 0, bytes.length, start);
  const reader: ByteReader = { bytes, offset: 0 };
  const runs: StoredRun[] = [];
  while (reader.offset < bytes.length) {
    const term = readText(reader);
    const [first, last, papers] = [readVarint(reader), readVarint(reader), readVarint(reader)];
    runs.push({ term, first, last, papers, bytes: readBytes(reader, readVarint(reader)) });
  }
  return runs;
}

/** Joins what each segment has of a term; the segments' papers ascend. */
function mergeRuns(segments: readonly (readonly StoredRun[])[]): TermEntry[] {
  const byTerm = new Map<string, StoredRun[]>();
  for (const run of segments.flat()) {
    const runs = byTerm.get(run.term);
    if (runs === undefined) byTerm.set(run.term, [run]);
    else runs.push(run);
  }
  const entries = [...byTerm].map(([term, runs]) => ({ term, bytes: joinRuns(runs) }));
  return entries.sort((a, b) => (a.term < b.term ? -1 : 1));
}

function joinRuns(runs: readonly StoredRun[]): Uint8Array {
  const writer = openWriter(16);
  writeVarint(
    writer,
    runs.reduce((total, { papers }) => total + papers, 0),
  );
  let last = -1;
  for (const run of runs) {
    writeVarint(writer, run.first - last);
    writeBytes(writer, run.bytes);
    last = run.last;
  }
  return writtenBytes(writer);
}
