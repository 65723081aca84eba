import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDiskError, namingPath } from "./disk-error.ts";

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
