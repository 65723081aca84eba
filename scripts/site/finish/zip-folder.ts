import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import { listFiles } from "../../io/files/folder.ts";
import { workAhead } from "../../io/process/work-ahead.ts";

/** What an archive holds at most: programs that read more than this, a second form of it, are not everywhere. */
export const zipLimits = { files: 65_535, bytes: 2 ** 32 - 1 } as const;

/** The first moment that an archive can name, so that the same files give the same bytes. */
const anyTime = new Date(1980, 0, 1);

/** Files that are read and compressed at the same time: as many as are in memory. */
const mostAtOnce = 8;

/** How an archive names what `deflateRaw` makes. */
const deflated = 8;

const compress = promisify(deflateRaw);

/**
 * The files of a folder as an archive, some files in memory at a time; the same files give the same bytes.
 * @param root what each path begins with in the archive: `""`, or a folder with its final slash
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipFolder(folder: string, root: string): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const pack = async (path: string) => {
    const bytes = await readFile(join(folder, path));
    const [size, crc] = [bytes.length, crc32(bytes)];
    return { filename: root + path, size, crc, packed: await compress(bytes) };
  };
  for await (const { packed, ...named } of workAhead(
    [...listFiles(folder)].sort(),
    pack,
    mostAtOnce,
  )) {
    const file: ZipInputFile = { ...named, compression: deflated, mtime: anyTime };
    archive.add(file);
    file.ondata?.(null, packed, true);
    yield* chunks.splice(0);
  }
  archive.end();
  yield* chunks;
}
