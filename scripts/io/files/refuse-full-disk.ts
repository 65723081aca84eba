import { statfs } from "node:fs/promises";
import { buildDiskError } from "./disk-error.ts";

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
