import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { namingPath } from "../files/disk-error.ts";
import { entryHeadSize, openSpan, type ReadSpan, readBytes } from "./shelf-file.ts";

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

const pieceSize = 1024 * 1024;

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
