import { randomBytes } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDiskError, namePathInErrors } from "./disk-error.ts";

/** Disks without links, such as those of cameras and some networks. */
const withoutLinks = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"];

/**
 * Writes a file that must not exist yet, and its folder; `false` where something stands there. Whenever the process is
 * killed, the whole file is there or none (on a disk without links a part of it may be).
 */
export async function writeNewFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomBytes(8).toString("hex")}`);
  try {
    await namePathInErrors(path, writeFile(draft, text));
    await link(draft, path).catch(async (error) => {
      if (!withoutLinks.some((code) => isDiskError(error, code))) throw error;
      await writeFile(path, text, { flag: "wx" });
    });
    return true;
  } catch (error) {
    if (isDiskError(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
