/** Bytes that are being written; `bytes` is longer than what has been written. */
export type ByteWriter = { bytes: Uint8Array; length: number };

/** Bytes that are being read, and how far. */
export type ByteReader = { readonly bytes: Uint8Array; offset: number };

/** A writer with room for `size` bytes at first. */
export function openWriter(size: number): ByteWriter {
  return { bytes: new Uint8Array(size), length: 0 };
}

/** What has been written so far. */
export function writtenBytes({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.subarray(0, length);
}

/** Writes one byte. */
export function writeByte(writer: ByteWriter, byte: number): void {
  if (writer.length === writer.bytes.length) makeRoom(writer, 1);
  writer.bytes[writer.length] = byte;
  writer.length += 1;
}

/**
 * Writes a whole number from 0 to 2⁵³ − 1, seven bits a byte, the lowest first.
 * @see https://protobuf.dev/programming-guides/encoding/#varints
 */
export function writeVarint(writer: ByteWriter, value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    writeByte(writer, (rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  writeByte(writer, rest);
}

/** Writes a whole number below 2³² in four bytes, the lowest first. */
export function writeUint32(writer: ByteWriter, value: number): void {
  for (let shift = 0; shift < 32; shift += 8) writeByte(writer, (value >>> shift) & 0xff);
}

/** Writes bytes as they are. */
export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  if (writer.length + bytes.length > writer.bytes.length) makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes of a text, as it is written. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Writes a text with its length, so that it can be read back. */
export function writeText(writer: ByteWriter, text: string): void {
  const bytes = encodeText(text);
  writeVarint(writer, bytes.length);
  writeBytes(writer, bytes);
}

/** The next byte; 0 past the end. */
function readByte(reader: ByteReader): number {
  const byte = reader.bytes[reader.offset] ?? 0;
  reader.offset += 1;
  return byte;
}

/** The next number that `writeVarint` wrote. */
export function readVarint(reader: ByteReader): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = readByte(reader);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 0x80;
  }
}

/** The next number that `writeUint32` wrote. */
export function readUint32(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 8) value |= readByte(reader) << shift;
  return value >>> 0;
}

/** The next text that `writeText` wrote. */
export function readText(reader: ByteReader): string {
  const length = readVarint(reader);
  return decoder.decode(readBytes(reader, length));
}

/** The next `length` bytes, not copied. */
export function readBytes(reader: ByteReader, length: number): Uint8Array {
  const bytes = reader.bytes.subarray(reader.offset, reader.offset + length);
  reader.offset += length;
  return bytes;
}

function makeRoom(writer: ByteWriter, more: number): void {
  const bytes = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + more, 8));
  bytes.set(writer.bytes);
  writer.bytes = bytes;
}
