import { openWriter, writeBytes, writeVarint, writtenBytes } from "../../../src/search/bytes.ts";
import type { TermEntry } from "../../../src/search/term-shard.ts";
import { groupBy } from "../../lib/group-by.ts";
import { rangeBits, readRuns, readTerm, type Segment, type TermRun } from "./segment.ts";

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
