import { randomBytes } from "node:crypto";
import { createWriteStream, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isDiskError, namePathInErrors, namingPath } from "./disk-error.ts";

/**
 * Writes a file all at once: whoever reads `path`, and whenever the process is killed, finds the
 * old bytes or the new ones.
 * @param temporary an existing folder on the same disk
 */
export async function replaceFile(path: string, text: string, temporary: string): Promise<void> {
  const draft = join(temporary, randomBytes(8).toString("hex"));
  try {
    await namePathInErrors(path, writeFile(draft, text));
    await moveFile(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Moves a file to a place on the same disk, replacing what is there. On Windows a file that
 * another program has open can't be replaced; virus scanners and editors let go of it soon.
 */
export async function moveFile(from: string, to: string): Promise<void> {
  for (let pause = 10; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isInUse(error) || pause > 320) throw error;
      await sleep(pause);
    }
  }
}

/**
 * Moves a file to where our own program may still be reading the former one, which can be read to its end. On Windows
 * a file that is open can't be replaced, but moved: there, for a moment, nothing is at the place, and where the process
 * is killed, `<from>.former` stays.
 */
export async function moveOverOpenFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isInUse(error)) throw error;
    const former = `${from}.former`;
    await moveFile(to, former);
    await moveFile(from, to);
    await rm(former);
  }
}

function isInUse(error: unknown): boolean {
  return isDiskError(error, "EPERM") || isDiskError(error, "EBUSY");
}

/** Disks without links, such as those of cameras and some networks. */
const withoutLinks = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"];

/**
 * Writes a file that must not exist yet, and its folder; `false` where something stands there. Whenever the process is
 * killed, the whole file is there or none (on a disk without links a part of it may be). It doesn't wait, for an import
 * of thousands of small files would spend a third of its time on waiting.
 */
export function writeNewFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomBytes(8).toString("hex")}`);
  try {
    namingPath(path, () => writeFileSync(draft, text));
    linkOrWrite(draft, path, text);
    return true;
  } catch (error) {
    if (isDiskError(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function linkOrWrite(draft: string, path: string, text: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!withoutLinks.some((code) => isDiskError(error, code))) throw error;
    writeFileSync(path, text, { flag: "wx" });
  }
}

/** Writes a file piece by piece; at its place stands the whole of it, or what stood there before. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    const written = pipeline(Readable.from(pieces), createWriteStream(draft));
    await namePathInErrors(path, written);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
