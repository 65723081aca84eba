import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isDiskError, namePathInErrors } from "./disk-error.ts";

/** Writes a file that must not exist yet, and its folder; `false` where something stands there. */
export async function writeNewFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await namePathInErrors(path, writeFile(path, text, { flag: "wx" }));
    return true;
  } catch (error) {
    if (isDiskError(error, "EEXIST")) return false;
    // A full disk leaves the beginning of a file behind.
    await rm(path, { force: true });
    throw error;
  }
}
