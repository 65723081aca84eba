import { statfs } from "node:fs/promises";
import type { Bilingual } from "../../lib/locale.ts";
import { renderDiskProblem } from "../../lib/plan/disk-problem.ts";

/** An error of the file system's own shape: an error code and the path it is about. */
export function buildDiskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

/**
 * What a person should know about an error of the file system, in a line; `undefined` for every
 * other error, which is a mistake in this program.
 */
export function explainDiskError(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) {
    return undefined;
  }
  // Renaming names two files: the one that is wanted is the destination.
  const paths = ["dest" in error && error.dest, "path" in error && error.path];
  const path = paths.find((candidate) => typeof candidate === "string");
  return renderDiskProblem(error.code, typeof path === "string" ? path : error.message);
}

/**
 * What `promise` gives; an error of the file system then names `path`, which a person knows,
 * rather than a draft, or nothing at all as writing to a full disk does.
 */
export async function namePathInErrors<Value>(
  path: string,
  promise: Promise<Value>,
): Promise<Value> {
  return promise.catch((error) => {
    throw namePath(error, path);
  });
}

/** What `act` gives; an error names `path` as it does with `namePathInErrors`. */
export function namingPath<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw namePath(error, path);
  }
}

/** The error, with the path that a person knows. */
export function namePath(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path, dest: path }) : error;
}

/** Whether `error` is one of the file system with this code. */
export function isDiskError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Bytes; what fails for want of room leaves less than a file of the program that failed. */
const leastRoom = 1024 * 1024;

/**
 * Throws the file system's `ENOSPC` where the disk that `folder` lies on has hardly any room left,
 * for programs that don't tell a full disk from any other mistake.
 * @param shownAs the path that the error names
 */
export async function refuseFullDisk(folder: string, shownAs: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastRoom) throw buildDiskError("ENOSPC", shownAs);
}
