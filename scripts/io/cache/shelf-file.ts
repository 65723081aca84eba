import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { isDiskError, namingPath } from "../files/disk-error.ts";

/** Reads the bytes of a value, all of them or a part. */
export type ReadSpan = (offset?: number, length?: number) => Buffer;

/** A shelf's file as an earlier run left it, whole. */
type ShelfFile = {
  readonly entries: ReadonlyMap<string, ReadSpan>;
  /** The hash that the file ends with. */
  readonly seal: string;
  readonly close: () => void;
};

/** Bytes of the seal, a SHA-256. */
const sealSize = 32;
/** Bytes before an entry: the lengths of its key and of its value. */
const entryHeadSize = 8;
const pieceSize = 1024 * 1024;

/**
 * Opens a shelf's file: a line with the version, entries, and the hash of all before it.
 * `undefined` where there is none, where it is of another version, and where a byte is not as it
 * was written.
 */
export function readShelfFile(path: string, version: string): ShelfFile | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  const end = fstatSync(file).size - sealSize;
  const read = (offset: number, length: number) => readBytes(file, offset, length);
  const start = Buffer.byteLength(version) + 1;
  const isOwn = end >= start && read(0, start).toString() === `${version}\n`;
  const seal = isOwn ? read(end, sealSize) : undefined;
  if (seal === undefined || !seal.equals(hashBytes(read, end))) {
    closeSync(file);
    return undefined;
  }
  return {
    entries: listEntries(read, start, end),
    seal: seal.toString("hex"),
    close: () => closeSync(file),
  };
}

/** The bytes from `offset` of an open file; fewer where it ends before. */
function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

function listEntries(
  read: (offset: number, length: number) => Buffer,
  start: number,
  end: number,
): ReadonlyMap<string, ReadSpan> {
  const entries = new Map<string, ReadSpan>();
  for (let place = start; place < end; ) {
    const head = read(place, entryHeadSize);
    const [keyLength, size] = [head.readUInt32LE(0), head.readUInt32LE(4)];
    const key = read(place + entryHeadSize, keyLength).toString();
    const value = place + entryHeadSize + keyLength;
    entries.set(key, openSpan(read, value, size));
    place = value + size;
  }
  return entries;
}

/** Reads of a value of `size` bytes from `start`, and never beyond. */
function openSpan(
  read: (offset: number, length: number) => Buffer,
  start: number,
  size: number,
): ReadSpan {
  return (offset = 0, length = size) =>
    read(start + offset, Math.max(0, Math.min(length, size - offset)));
}

function hashBytes(read: (offset: number, length: number) => Buffer, end: number): Buffer {
  const hash = createHash("sha256");
  for (let place = 0; place < end; place += pieceSize) {
    hash.update(read(place, Math.min(pieceSize, end - place)));
  }
  return hash.digest();
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** A shelf's file while it is written. */
export type ShelfDraft = {
  readonly path: string;
  readonly add: (key: string, value: string | Uint8Array) => void;
  /** What was added under a key. */
  readonly find: (key: string) => ReadSpan | undefined;
  /** Writes what is still in memory, and the seal, which it gives in hexadecimal. */
  readonly finish: () => string;
  readonly close: () => void;
};

/**
 * Starts a shelf's file out of sight.
 * @param shownAs the path that errors of the file system name
 */
export function openShelfDraft(path: string, shownAs: string, version: string): ShelfDraft {
  const file = namingPath(shownAs, () => openSync(path, "w+"));
  const hash = createHash("sha256");
  const entries = new Map<string, ReadSpan>();
  let waiting: Uint8Array[] = [];
  let size = 0;
  let written = 0;
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    for (let place = 0; place < bytes.length; ) {
      place += namingPath(shownAs, () => writeSync(file, bytes, place));
    }
    written += bytes.length;
  };
  const append = (bytes: Uint8Array) => {
    hash.update(bytes);
    waiting.push(bytes);
    size += bytes.length;
    if (size - written > pieceSize) flush();
  };
  const read = (offset: number, length: number) => {
    if (offset + length > written) flush();
    return readBytes(file, offset, length);
  };
  append(Buffer.from(`${version}\n`));
  return {
    path,
    add(key, value) {
      const [name, bytes] = [Buffer.from(key), Buffer.from(value)];
      const head = Buffer.alloc(entryHeadSize);
      head.writeUInt32LE(name.length, 0);
      head.writeUInt32LE(bytes.length, 4);
      const start = size + entryHeadSize + name.length;
      for (const part of [head, name, bytes]) append(part);
      entries.set(key, openSpan(read, start, bytes.length));
    },
    find: (key) => entries.get(key),
    finish() {
      const seal = hash.digest();
      waiting.push(seal);
      flush();
      return seal.toString("hex");
    },
    close: () => closeSync(file),
  };
}
