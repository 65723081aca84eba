import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { listSiteFiles } from "./read-old-site.ts";

/** What a file of the new site consists of: a text, or the bytes of a file elsewhere. */
export type NewFile = { readonly text: string } | { readonly copyOf: string };

/** The files that a migration says of itself in; they may differ from one time to the next. */
const reports: ReadonlySet<string> = new Set(["migration.md", "migration.leftover.json"]);

/**
 * What lies in a folder and is none of the files that are to be written there: others, and those
 * with other bytes. None where the folder is missing, empty, or was written by the same migration.
 */
export async function findStrangers(
  folder: string,
  files: ReadonlyMap<string, NewFile>,
): Promise<readonly string[]> {
  const strangers: string[] = [];
  for (const path of await listSiteFiles(folder, true)) {
    if (reports.has(path)) continue;
    const wanted = files.get(path);
    const isSame = wanted && (await readBytes(wanted)).equals(await readFile(join(folder, path)));
    if (!isSame) strangers.push(path);
  }
  return strangers.sort();
}

/** Writes the files that aren't there yet; returns how many. */
export async function writeNewSite(
  folder: string,
  files: ReadonlyMap<string, NewFile>,
): Promise<number> {
  const present = new Set(await listSiteFiles(folder, true));
  let count = 0;
  for (const [path, file] of files) {
    if (present.has(path) && !reports.has(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if ("text" in file) await writeFile(join(folder, path), file.text);
    else await copyFile(file.copyOf, join(folder, path));
    count += 1;
  }
  return count;
}

async function readBytes(file: NewFile): Promise<Buffer> {
  return "text" in file ? Buffer.from(file.text) : readFile(file.copyOf);
}

/**
 * The files of this project that a new site begins with: all that git has, save for the papers' records.
 * @param repository an absolute path
 * @throws where it is no repository, or git isn't there
 */
export async function listProjectFiles(repository: string): Promise<readonly string[]> {
  const options = { cwd: repository, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-z"], options);
  return stdout
    .split("\0")
    .filter((path) => path !== "" && !/^records\/[^_]/.test(path))
    .filter((path) => existsSync(join(repository, path)));
}
