import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { namePathInErrors } from "./disk-error.ts";
import { type LineSpan, openSealedFile, readSpan } from "./open-sealed-file.ts";
import { moveFile } from "./replace-file.ts";

/** A file of lines that is being written out of sight. */
export type SealedDraft = {
  /** Adds a line, which has no line feed in it; it may be brought to disk later. */
  readonly add: (line: string) => Promise<LineSpan>;
  /** Brings to disk what was added. */
  readonly flush: () => Promise<void>;
  /** The text of a line that was brought to disk. */
  readonly read: (span: LineSpan) => string;
  /** Seals the file and puts it in its place, unless the same file stands there already. */
  readonly finish: () => Promise<void>;
  /** Ends the use of a draft that is not wanted. */
  readonly close: () => Promise<void>;
};

const pieceSize = 1024 * 1024;

/**
 * Starts a file whose first line says what it is and whose last one is the hash of all before it,
 * so that whoever reads it with `openSealedFile` knows that it is whole and whose it is.
 * @param draft a new path on the same disk as `path`
 * @param kind what the file is and which program understands it, in one line
 */
export async function createSealedFile(
  path: string,
  draft: string,
  kind: string,
): Promise<SealedDraft> {
  const handle = await namePathInErrors(path, open(draft, "wx+"));
  const hash = createHash("sha256");
  let waiting: Buffer[] = [];
  let size = 0;
  let sizeOnDisk = 0;
  const flush = async () => {
    if (waiting.length === 0) return;
    const bytes = Buffer.concat(waiting);
    waiting = [];
    sizeOnDisk = size;
    await namePathInErrors(path, handle.appendFile(bytes));
  };
  const add = async (line: string): Promise<LineSpan> => {
    const bytes = Buffer.from(`${line}\n`);
    const span = { offset: size, length: bytes.length - 1 };
    hash.update(bytes);
    waiting.push(bytes);
    size += bytes.length;
    if (size - sizeOnDisk > pieceSize) await flush();
    return span;
  };
  await add(kind);
  return {
    add,
    flush,
    read: (span) => readSpan(handle.fd, span),
    finish: async () => {
      const seal = hash.digest("hex");
      waiting.push(Buffer.from(`${seal}\n`));
      await flush();
      await handle.close();
      if (readSeal(path, kind) !== seal) await moveFile(draft, path);
    },
    close: () => handle.close(),
  };
}

function readSeal(path: string, kind: string): string | undefined {
  const file = openSealedFile(path, kind, () => {});
  file?.close();
  return file?.seal;
}
