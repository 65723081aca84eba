import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { copySite } from "./build-site.ts";

/** A collection of nine ranges, whose papers all have a former address. */
async function writeSpread(recordsFolder: string): Promise<void> {
  const folder = join(recordsFolder, "spread");
  await mkdir(folder);
  for (let position = 7; position < 900; position += 37) {
    const title = { en: `Spread ${position}`, "zh-Hant": `散布 ${position}` };
    const record = { position, title, formerPaths: [`former/spread-${position}`] };
    await writeFile(join(folder, `spread-${position}.json`), JSON.stringify(record));
  }
}

/** A temporary copy of this repository with them and the records of the other tests; the caller removes it. */
export async function copySpread(): Promise<string> {
  const site = await copySite(join(import.meta.dirname, "records"));
  await writeSpread(join(site, "records"));
  return site;
}

/** The files of a folder by path, each by a hash. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash("sha256").update(await readFile(path));
    return [relative(folder, path), hash.digest("hex")] as const;
  });
  return Object.fromEntries((await Promise.all(hashes)).sort());
}
