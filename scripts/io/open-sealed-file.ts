import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { isDiskError } from "./disk-error.ts";

/** Where a line stands in a file, in bytes, without its line feed. */
export type LineSpan = { readonly offset: number; readonly length: number };

/** A sealed file that is as it was written; open until `close` is called. */
export type SealedFile = {
  /** The hash on its last line. */
  readonly seal: string;
  readonly read: (span: LineSpan) => string;
  readonly close: () => void;
};

const lineFeed = 0x0a;
const pieceSize = 1024 * 1024;

/**
 * Opens a file of `createSealedFile` and gives each of its lines, in order, to `onLine`; the bytes
 * of a line are its own only during the call.
 * @returns `undefined`, and no line, where there is no such file, where it is of another kind, and
 *   where a byte of it is not as it was written
 */
export function openSealedFile(
  path: string,
  kind: string,
  onLine: (line: Buffer, span: LineSpan) => void,
): SealedFile | undefined {
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return undefined;
  const seal = findSeal(descriptor, kind);
  if (seal === undefined) {
    closeSync(descriptor);
    return undefined;
  }
  for (const { line, offset } of listLines(descriptor)) {
    if (offset > 0 && offset < seal.offset) onLine(line, { offset, length: line.length });
  }
  return {
    seal: seal.line.toString(),
    read: (span) => readSpan(descriptor, span),
    close: () => closeSync(descriptor),
  };
}

/** The text of a line in an open file. */
export function readSpan(descriptor: number, { offset, length }: LineSpan): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, length, offset));
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return undefined;
    throw error;
  }
}

type Line = { readonly line: Buffer; readonly offset: number };

/** The last line, where it is the hash of all lines before it and the first is of the wanted kind. */
function findSeal(descriptor: number, kind: string): Line | undefined {
  const hash = createHash("sha256");
  let last: Line | undefined;
  for (const next of listLines(descriptor)) {
    if (next.offset === 0 && next.line.toString() !== kind) return undefined;
    if (last !== undefined) hash.update(last.line).update("\n");
    last = next;
  }
  return last?.line.toString() === hash.digest("hex") ? last : undefined;
}

/** The lines that end in a line feed. */
function* listLines(descriptor: number): Generator<Line> {
  let rest = Buffer.alloc(0);
  for (let position = 0; ; ) {
    const piece = Buffer.allocUnsafe(pieceSize);
    const size = readSync(descriptor, piece, 0, pieceSize, position);
    if (size === 0) return;
    const bytes = Buffer.concat([rest, piece.subarray(0, size)]);
    const start = position - rest.length;
    let used = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, used)) {
      yield { line: bytes.subarray(used, end), offset: start + used };
      used = end + 1;
    }
    rest = bytes.subarray(used);
    position += size;
  }
}
