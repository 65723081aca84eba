import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDiskError, namePathInErrors } from "./disk-error.ts";

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
      const isInUse = isDiskError(error, "EPERM") || isDiskError(error, "EBUSY");
      if (!isInUse || pause > 320) throw error;
      await sleep(pause);
    }
  }
}
