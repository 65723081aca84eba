import { type ByteReader, readByte, readVarint } from "./bytes.ts";

/** The papers that a term occurs in, ascending, and how much it counts in each. */
export type Postings = {
  readonly papers: Uint32Array;
  /** From 1 to `mostImpact`. */
  readonly impacts: Uint8Array;
};

/** The papers that a term occurs in, ascending, and its places in each, ascending. */
export type Places = {
  readonly papers: readonly number[];
  readonly positions: readonly (readonly number[])[];
};

/** Impacts have six bits: more don't change the order of results. */
export const mostImpact = 63;

/**
 * How many papers, then of each the distance from the one before and its impact.
 * The first distance is counted from −1, so that none is 0.
 */
export function decodePostings(bytes: Uint8Array): Postings {
  const reader: ByteReader = { bytes, offset: 0 };
  const count = readVarint(reader);
  const papers = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let paper = -1;
  for (let index = 0; index < count; index += 1) {
    paper += readVarint(reader);
    papers[index] = paper;
    impacts[index] = readByte(reader);
  }
  return { papers, impacts };
}

/**
 * How many papers, then of each the distance from the one before, how many places, and of each
 * place the distance from the one before.
 */
export function decodePlaces(bytes: Uint8Array): Places {
  const reader: ByteReader = { bytes, offset: 0 };
  const count = readVarint(reader);
  const papers: number[] = [];
  const positions: number[][] = [];
  let paper = -1;
  for (let index = 0; index < count; index += 1) {
    paper += readVarint(reader);
    papers.push(paper);
    let position = 0;
    positions.push(
      Array.from({ length: readVarint(reader) }, () => {
        position += readVarint(reader);
        return position;
      }),
    );
  }
  return { papers, positions };
}
