import {
  type ByteReader,
  type ByteWriter,
  encodeText,
  openWriter,
  readBytes,
  readVarint,
  writeBytes,
  writeText,
  writeVarint,
  writtenBytes,
} from "./bytes.ts";

/** A term and what is known of where it occurs, encoded. */
export type TermEntry = { readonly term: string; readonly bytes: Uint8Array };

/**
 * A shard: how many terms, then each with the length of its bytes, then the bytes of all.
 * The terms come first, so that a reader need not look at the others' bytes.
 */
export function encodeShard(entries: readonly TermEntry[]): Uint8Array {
  const writer: ByteWriter = openWriter(1024);
  writeVarint(writer, entries.length);
  for (const { term, bytes } of entries) {
    writeText(writer, term);
    writeVarint(writer, bytes.length);
  }
  for (const { bytes } of entries) writeBytes(writer, bytes);
  return writtenBytes(writer);
}

/**
 * The encoded bytes of a term of a shard; `undefined` where the shard doesn't have it. Terms are
 * compared as they are written: making texts of them all takes a browser longer than the rest.
 */
export function findInShard(shard: Uint8Array, term: string): Uint8Array | undefined {
  const reader: ByteReader = { bytes: shard, offset: 0 };
  const wanted = encodeText(term);
  let found: { readonly start: number; readonly length: number } | undefined;
  let start = 0;
  for (let left = readVarint(reader); left > 0; left -= 1) {
    const isWanted = areSame(readBytes(reader, readVarint(reader)), wanted);
    const length = readVarint(reader);
    if (isWanted) found = { start, length };
    start += length;
  }
  if (found === undefined) return undefined;
  const first = reader.offset + found.start;
  return shard.subarray(first, first + found.length);
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
