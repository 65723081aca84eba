import {
  openWriter,
  readUint32,
  readVarint,
  writeBytes,
  writeVarint,
  writtenBytes,
} from "../../../src/search/stored/bytes.ts";
import type { TermEntry } from "../../../src/search/stored/term-shard.ts";
import { groupBy } from "../../lib/group-by.ts";

/** A segment can be read by so many ranges of the terms' hashes. */
export const rangeBits = 8;

/** Gives `length` bytes from `offset`. */
export type ReadBytes = (offset: number, length: number) => Uint8Array;

/** What a block has of each of its terms, by the hashes of the terms. */
export type Segment = {
  /** About how many bytes its postings take in an index: of several segments as many as of one. */
  readonly size: number;
  /** Where each range begins, and the last ends. */
  readonly starts: readonly number[];
  readonly read: ReadBytes;
};

/** Bytes before the runs: their size, and where the ranges begin. */
export const headSize = 4 * (2 + 2 ** rangeBits);

/** Opens a segment that begins at `offset`. */
export function openSegment(offset: number, read: ReadBytes): Segment {
  const reader = { bytes: read(offset, headSize), offset: 0 };
  const size = readUint32(reader);
  const starts = Array.from({ length: 1 + 2 ** rangeBits }, () => readUint32(reader));
  return { size, starts, read: (start, length) => read(offset + headSize + start, length) };
}

/** What a segment has of a term. */
type TermRun = {
  readonly hash: number;
  /** What the places of the term and of its postings are in; the first distance is left out. */
  readonly bytes: Uint8Array;
  readonly term: number;
  readonly termEnd: number;
  /** Where the distances between papers begin, and after them what is said of each, to the end. */
  readonly start: number;
  readonly values: number;
  readonly end: number;
  /** The first and the last paper, and how many there are. */
  readonly first: number;
  readonly last: number;
  readonly papers: number;
};

/**
 * Adds the runs of the ranges from `range` to before `end` to `runs`, by the hashes of their terms.
 * @param base the number of the block's first paper
 */
function readRuns(
  { starts, read }: Segment,
  range: number,
  end: number,
  base: number,
  runs: TermRun[],
): void {
  const start = starts[range] ?? 0;
  const bytes = read(start, (starts[end] ?? 0) - start);
  const reader = { bytes, offset: 0 };
  while (reader.offset < bytes.length) {
    const hash = readUint32(reader);
    const termSize = readVarint(reader);
    const term = reader.offset;
    const termEnd = term + termSize;
    reader.offset = termEnd;
    const first = base + readVarint(reader);
    const last = base + readVarint(reader);
    const papers = readVarint(reader);
    const distancesSize = readVarint(reader);
    const valuesSize = readVarint(reader);
    const start = reader.offset;
    const values = start + distancesSize;
    const end = values + valuesSize;
    reader.offset = end;
    runs.push({ hash, bytes, term, termEnd, start, values, end, first, last, papers });
  }
}

/** The term of a run. */
function readTerm({ bytes, term, termEnd }: TermRun): string {
  const reader = { bytes, offset: term };
  let text = "";
  while (reader.offset < termEnd) text += String.fromCharCode(readVarint(reader));
  return text;
}

/** A segment, and the number of its block's first paper; blocks' papers ascend. */
export type PlacedSegment = { readonly segment: Segment; readonly base: number };

/**
 * What all segments together have of each term: 2 ** `bits` shards in their order, the entries of
 * each in the order of their terms' UTF-16 units. No more than some shards are in memory.
 */
export function* mergeSegments(
  segments: readonly PlacedSegment[],
  bits: number,
): Generator<readonly TermEntry[]> {
  const groupBits = Math.min(bits, rangeBits);
  const shardsOfGroup = 2 ** (bits - groupBits);
  const ranges = 2 ** (rangeBits - groupBits);
  for (let range = 0; range < 2 ** rangeBits; range += ranges) {
    const runs: TermRun[] = [];
    for (const { segment, base } of segments) {
      readRuns(segment, range, range + ranges, base, runs);
    }
    const shards = Array.from({ length: shardsOfGroup }, (): TermEntry[] => []);
    for (const term of groupRuns(runs)) {
      const shard = Math.floor((term[0]?.hash ?? 0) / 2 ** (32 - bits)) % shardsOfGroup;
      shards[shard]?.push(joinRuns(term));
    }
    for (const shard of shards) yield shard.sort((a, b) => (a.term < b.term ? -1 : 1));
  }
}

/** The runs of each term, in the order of the blocks. */
function* groupRuns(runs: TermRun[]): Generator<readonly TermRun[]> {
  runs.sort((a, b) => a.hash - b.hash);
  for (let start = 0; start < runs.length; ) {
    let end = start + 1;
    while (end < runs.length && runs[end]?.hash === runs[start]?.hash) end += 1;
    const group = runs.slice(start, end);
    if (group.every((run) => isSameTerm(run, runs[start]))) yield group;
    else yield* groupByTerm(group);
    start = end;
  }
}

/** Seldom have two terms the same hash. */
function groupByTerm(runs: readonly TermRun[]): Iterable<readonly TermRun[]> {
  return groupBy(runs, readTerm).values();
}

function isSameTerm(a: TermRun, b: TermRun | undefined): boolean {
  if (b === undefined || a.termEnd - a.term !== b.termEnd - b.term) return false;
  for (let index = a.term; index < a.termEnd; index += 1) {
    if (a.bytes[index] !== b.bytes[b.term + index - a.term]) return false;
  }
  return true;
}

function joinRuns(runs: readonly TermRun[]): TermEntry {
  const [only] = runs;
  let papers = 0;
  let size = 0;
  for (const run of runs) {
    papers += run.papers;
    size += run.end - run.start;
  }
  const writer = openWriter(size + 3 * (1 + runs.length));
  writeVarint(writer, papers);
  let last = -1;
  for (const run of runs) {
    writeVarint(writer, run.first - last);
    writeBytes(writer, run.bytes.subarray(run.start, run.values));
    last = run.last;
  }
  for (const run of runs) writeBytes(writer, run.bytes.subarray(run.values, run.end));
  return { term: only ? readTerm(only) : "", bytes: writtenBytes(writer) };
}
