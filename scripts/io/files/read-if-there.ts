import { readFileSync, statSync } from "node:fs";
import { isDiskError } from "./disk-error.ts";

/** The bytes of a file; `undefined` where there is none. Throws every other error of the file system. */
export function readIfThere(path: string): Buffer | undefined {
  // Most records have no such file, and to be told so by an error takes ten times as long.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return undefined;
    throw error;
  }
}
