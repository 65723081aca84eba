import { createHash } from "node:crypto";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../lib/record/json/decode-text.ts";
import { readLineId, renderRecordLine } from "../../lib/record/json/json-value.ts";
import { isPathPart } from "../../lib/record/values/path-part.ts";
import { isDiskError } from "../files/disk-error.ts";
import { overwriteFile } from "../files/overwrite-file.ts";

/** A record as it lies on the disk: a file, or a line of one. */
type RecordFile = {
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal: what a later write says it has seen. */
  readonly hash: string;
  readonly isLine: boolean;
};

/** Where a record lies: the bytes of a file from `start` to `end`. */
export type RecordPart = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly isLine: boolean;
};

/**
 * The text of a record; `undefined` where there is none, where a name is none of a record's, where a link leads out of
 * the records folder, and where it is not UTF-8, which nobody could write back as it was.
 */
export async function readRecordFile(
  recordsFolder: string,
  collection: string,
  id: string,
): Promise<RecordFile | undefined> {
  const part = await findRecordPart(recordsFolder, collection, id);
  return part && readPart(part);
}

/**
 * Replaces a record's file all at once, if the record still is what the writer has seen; of a `.jsonl` file only its
 * line is another one then, and stays one line.
 * @param change the text as it is to be, and the hash of the one that it was made from
 * @returns the new record, or the one that is there instead; `undefined` where there is none; `lost` for a line that
 * would not give the record's id any more
 */
export async function replaceRecordFile(
  recordsFolder: string,
  collection: string,
  id: string,
  change: { readonly seen: string; readonly text: string },
): Promise<(RecordFile & { readonly isWritten: boolean }) | "lost" | undefined> {
  const part = await findRecordPart(recordsFolder, collection, id);
  const now = part && readPart(part);
  if (!now) return undefined;
  if (now.hash !== change.seen) return { ...now, isWritten: false };
  const text = part.isLine ? renderRecordLine(change.text, id) : change.text;
  if (text === undefined) return "lost";
  await overwriteFile(part.path, replacePart(part, Buffer.from(text)));
  return { ...now, text, hash: hashBytes(Buffer.from(text)), isWritten: true };
}

/** The bytes of a record's file with other bytes in the record's place. */
export function replacePart({ bytes, start, end }: RecordPart, own: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), own, bytes.subarray(end)]);
}

/** What is read of a record where it lies; `undefined` where it is not UTF-8. */
export function readPart({ bytes, start, end, isLine }: RecordPart): RecordFile | undefined {
  const own = bytes.subarray(start, end);
  const { text } = decodeText(own, { file: "" });
  return text === undefined ? undefined : { text, hash: hashBytes(own), isLine };
}

/** Where a record lies: a file of its name, else a line that gives its id. */
export async function findRecordPart(
  recordsFolder: string,
  collection: string,
  id: string,
): Promise<RecordPart | undefined> {
  if (!isPathPart(collection) || !isPathPart(id)) return undefined;
  try {
    const folder = join(await realpath(recordsFolder), collection);
    const bytes = await readOwnFile(join(folder, `${id}.json`));
    if (bytes) {
      return {
        path: join(folder, `${id}.json`),
        bytes,
        start: 0,
        end: bytes.length,
        isLine: false,
      };
    }
    return await findLine(folder, id);
  } catch (error) {
    if (isDiskError(error, "ENOENT") || isDiskError(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

/** A file that no link leads to or through. */
async function readOwnFile(path: string): Promise<Buffer | undefined> {
  const target = await realpath(path).catch(() => undefined);
  return target === path && (await lstat(path)).isFile() ? readFile(path) : undefined;
}

async function findLine(folder: string, id: string): Promise<RecordPart | undefined> {
  const names = await readdir(folder);
  for (const name of names.filter((file) => /^[^.].*\.jsonl$/.test(file)).sort()) {
    const path = join(folder, name);
    const bytes = await readOwnFile(path);
    const line = bytes && findLineOf(bytes, id);
    if (line) return { path, bytes, ...line, isLine: true };
  }
  return undefined;
}

/** Only lines that have the id somewhere are parsed. */
function findLineOf(bytes: Buffer, id: string) {
  for (let at = bytes.indexOf(`"${id}"`); at >= 0; ) {
    const start = bytes.lastIndexOf("\n", at) + 1;
    const lineFeed = bytes.indexOf("\n", at);
    const stop = lineFeed < 0 ? bytes.length : lineFeed;
    const end = bytes[stop - 1] === 0x0d ? stop - 1 : stop;
    if (readLineId(bytes.toString("utf8", start, end)) === id) return { start, end };
    at = bytes.indexOf(`"${id}"`, stop);
  }
  return undefined;
}

function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
