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

/** The encoded bytes of each term of a shard. */
export function decodeShard(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader: ByteReader = { bytes, offset: 0 };
  const lengths = Array.from({ length: readVarint(reader) }, () => {
    const term = readText(reader);
    return { term, length: readVarint(reader) };
  });
  return new Map(lengths.map(({ term, length }) => [term, readBytes(reader, length)]));
}
