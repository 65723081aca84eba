import { createHash } from "node:crypto";
import { lstat, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isPathPart } from "../../lib/record/path-part.ts";
import { isDiskError } from "../files/disk-error.ts";

/** A record's file as it lies on the disk. */
export type RecordFile = {
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal: what a later write says it has seen. */
  readonly hash: string;
};

/**
 * The file of a record; `undefined` where there is none, where a name is none of a record's, or where a link leads out
 * of the records folder.
 */
export async function readRecordFile(
  recordsFolder: string,
  collection: string,
  id: string,
): Promise<RecordFile | undefined> {
  const path = await findRecordFile(recordsFolder, collection, id);
  if (path === undefined) return undefined;
  const bytes = await readFile(path);
  return { text: bytes.toString("utf8"), hash: hashBytes(bytes) };
}

/**
 * Replaces a record's file all at once, if it still is what the writer has seen.
 * @param seen the hash of the text that was changed
 * @returns the new file, or the one that is there instead; `undefined` where there is none
 */
export async function replaceRecordFile(
  recordsFolder: string,
  collection: string,
  id: string,
  change: { readonly seen: string; readonly text: string },
): Promise<(RecordFile & { readonly isWritten: boolean }) | undefined> {
  const path = await findRecordFile(recordsFolder, collection, id);
  const now = path && (await readRecordFile(recordsFolder, collection, id));
  if (path === undefined || !now) return undefined;
  if (now.hash !== change.seen) return { ...now, isWritten: false };
  const bytes = Buffer.from(change.text);
  await writeFileAtomic(path, bytes);
  return { text: change.text, hash: hashBytes(bytes), isWritten: true };
}

async function findRecordFile(
  recordsFolder: string,
  collection: string,
  id: string,
): Promise<string | undefined> {
  if (!isPathPart(collection) || !isPathPart(id)) return undefined;
  try {
    const path = join(await realpath(recordsFolder), collection, `${id}.json`);
    const isOwn = (await realpath(path)) === path && (await lstat(path)).isFile();
    return isOwn ? path : undefined;
  } catch (error) {
    if (isDiskError(error, "ENOENT") || isDiskError(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
