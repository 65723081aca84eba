import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { listFiles } from "./list-files.ts";

/** What an archive holds at most: programs that read more than this, a second form of it, are not everywhere. */
export const zipLimits = { files: 65_535, bytes: 2 ** 32 - 1 } as const;

/** The first moment that an archive can name, so that the same files give the same bytes. */
const anyTime = new Date(1980, 0, 1);

/**
 * The files of a folder as an archive, a file in memory at a time; the same files give the same bytes.
 * @param root what each path begins with in the archive: `""`, or a folder with its final slash
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipFolder(folder: string, root: string): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const path of [...listFiles(folder)].sort()) {
    const file = new ZipDeflate(root + path);
    file.mtime = anyTime;
    archive.add(file);
    file.push(readFileSync(join(folder, path)), true);
    yield* chunks.splice(0);
  }
  archive.end();
  yield* chunks;
}
