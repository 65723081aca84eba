import { writeFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { namePathInErrors } from "./disk-error.ts";

/**
 * Replaces a file all at once, with its mode and owner kept; by default once the disk has the bytes. The package would
 * take a part for the whole where a disk has room for no more, so what it puts in place is written here.
 * @throws errors of the file system, with the path; the file is as it was then
 */
export async function overwriteFile(
  path: string,
  data: string | Uint8Array,
  options: { readonly fsync?: boolean } = {},
): Promise<void> {
  const tmpfileCreated = (draft: string) => writeFile(draft, data);
  await namePathInErrors(path, writeFileAtomic(path, "", { ...options, tmpfileCreated }));
}
