import { type ByteReader, readBytes, readVarint } from "./bytes.ts";

/** The papers that a term occurs in, ascending, and how much it counts in each. */
export type Postings = {
  readonly papers: Uint32Array;
  /** From 1 to `mostImpact`. */
  readonly impacts: Uint8Array;
};

/** The papers that a term occurs in, ascending, and its places in each, ascending. */
type Places = {
  readonly papers: Uint32Array;
  readonly positions: readonly (readonly number[])[];
};

/** Impacts have five bits: more don't change the order of results. */
export const mostImpact = 31;

/** The papers of a term, then the impact in each: alike beside alike, which compresses better. */
export function decodePostings(bytes: Uint8Array): Postings {
  const reader: ByteReader = { bytes, offset: 0 };
  const papers = readPapers(reader);
  return { papers, impacts: readBytes(reader, papers.length) };
}

/**
 * The papers of a phrase term, then of each how many places it has, and of each place the distance
 * from the one before.
 */
export function decodePlaces(bytes: Uint8Array): Places {
  const reader: ByteReader = { bytes, offset: 0 };
  const papers = readPapers(reader);
  const positions = Array.from(papers, () => {
    let position = 0;
    return Array.from({ length: readVarint(reader) }, () => {
      position += readVarint(reader);
      return position;
    });
  });
  return { papers, positions };
}

/**
 * How many papers, then the distance of each from the one before. The first is counted from −1, so
 * that none is 0.
 */
function readPapers(reader: ByteReader): Uint32Array {
  const papers = new Uint32Array(readVarint(reader));
  let paper = -1;
  for (let index = 0; index < papers.length; index += 1) {
    paper += readVarint(reader);
    papers[index] = paper;
  }
  return papers;
}
