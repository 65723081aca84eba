import { readUint32, readVarint } from "../../../src/search/bytes.ts";

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
export type TermRun = {
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
export function readRuns(
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
export function readTerm({ bytes, term, termEnd }: TermRun): string {
  const reader = { bytes, offset: term };
  let text = "";
  while (reader.offset < termEnd) text += String.fromCharCode(readVarint(reader));
  return text;
}
