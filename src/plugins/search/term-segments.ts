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
const mostBytes = 32 * 1024 ** 2;
const mostTerms = 400_000;

/** What is known of a term in one segment: its papers without the distance of the first. */
type TermRun = {
  readonly writer: ByteWriter;
  readonly first: number;
  last: number;
  papers: number;
};

/** A segment on disk: the runs in it, and where each bucket begins. */
type Segment = { readonly file: number; readonly starts: Float64Array };

/** Postings that are being gathered: in memory for a while, then in segments on disk. */
export type TermSegments = {
  /**
   * Adds a paper to a term; papers ascend, and each comes once for a term.
   * @param write writes what there is to say of the term in this paper
   */
  readonly add: (term: string, paper: number, write: (writer: ByteWriter) => void) => void;
  /** Bytes of all postings so far. */
  readonly size: () => number;
  /** The entries of one shard of 2 ** `bits`, in code-point order. */
  readonly readShard: (shard: number, bits: number) => TermEntry[];
  /** Removes the segments. */
  readonly close: () => void;
};

/** Gathers postings in bounded memory. The caller closes it. */
export function openTermSegments(): TermSegments {
  const folder = mkdtempSync(join(tmpdir(), "search-index-"));
  const segments: Segment[] = [];
  let runs = new Map<string, TermRun>();
  let pending = 0;
  let size = 0;
  const flush = () => {
    if (runs.size > 0) segments.push(writeSegment(join(folder, String(segments.length)), runs));
    runs = new Map();
    pending = 0;
  };
  return {
    add(term, paper, write) {
      const run = runs.get(term);
      const before = run?.writer.length ?? 0;
      const current = run ?? { writer: openWriter(8), first: paper, last: paper, papers: 0 };
      if (run === undefined) runs.set(term, current);
      else writeVarint(current.writer, paper - current.last);
      write(current.writer);
      current.last = paper;
      current.papers += 1;
      pending += current.writer.length - before;
      size += current.writer.length - before;
      if (pending > mostBytes || runs.size > mostTerms) flush();
    },
    size: () => size,
    readShard(shard, bits) {
      flush();
      return mergeRuns(segments.map((segment) => readRuns(segment, shard, bits)));
    },
    close() {
      for (const { file } of segments) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeSegment(path: string, runs: ReadonlyMap<string, TermRun>): Segment {
  const sorted = [...runs].map(([term, run]) => ({ term, run, hash: hashTerm(term) }));
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
      writeRun(writer, entry.term, entry.run);
      index += 1;
    }
    writeSync(file, writtenBytes(writer));
    offset += writer.length;
  }
  starts[2 ** bucketBits] = offset;
  return { file, starts };
}

function writeRun(
  target: ByteWriter,
  term: string,
  { writer, first, last, papers }: TermRun,
): void {
  writeText(target, term);
  for (const value of [first, last, papers, writer.length]) writeVarint(target, value);
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
