import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join, resolve } from "node:path";
import * as z from "zod";
import { type Locale, locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { sources } from "../../test/site/build-site.ts";
import type { CommandLine } from "./run-measured.ts";

const repository = resolve(import.meta.dirname, "../../..");
const recordSchema = z.looseObject({ title: z.looseObject({ en: z.string() }) });

/** What a build leaves behind, its Markdown pages aside. */
const caches = ["build", ".cards", ".docusaurus", "node_modules/.cache"];

/**
 * Makes a copy of this repository in `site`, an empty folder, with the records in `recordsFolder`
 * committed to git, from which a build takes dates.
 */
export async function openWorkingSite(site: string, recordsFolder: string): Promise<void> {
  for (const source of sources) {
    await cp(join(repository, source), join(site, source), { recursive: true });
  }
  await cp(recordsFolder, join(site, "records"), { recursive: true });
  await linkModules(site);
  runGit(site, "init", "--quiet");
  commitRecords(site);
}

/** Links each installed package by itself, so that caches beside them are the site's own. */
async function linkModules(site: string): Promise<void> {
  await mkdir(join(site, "node_modules"));
  for (const name of await readdir(join(repository, "node_modules"))) {
    if (name === ".cache" || name === ".package-lock.json") continue;
    const target = join(repository, "node_modules", name);
    await symlink(target, join(site, "node_modules", name), "junction");
  }
}

/** Writing the pages of a working site's records. */
export function generateCommand(site: string): CommandLine {
  const words = ["--import", "tsx", "scripts/cards.ts", "generate"];
  const places = ["--records", join(site, "records"), "--site", site];
  return { program: process.execPath, words: [...words, ...places], folder: site };
}

/** `npm run build` of a working site, of both locales or of one. */
export function buildCommand(site: string, built: readonly Locale[] = locales): CommandLine {
  const words = ["--import", "tsx", "scripts/build.ts", ...chooseLocales(built)];
  return { program: process.execPath, words, folder: site };
}

/** The options by which Docusaurus builds some of its locales; none for all. */
function chooseLocales(built: readonly Locale[]): readonly string[] {
  return built.length < locales.length ? built.flatMap((locale) => ["--locale", locale]) : [];
}

/** Gives a paper another title, which the sidebars of a hundred pages show, and commits it. */
export async function changeRecord(site: string, collection: string, id: string): Promise<void> {
  await retitleRecord(site, collection, id, "A title that was changed");
  commitRecords(site);
}

/** Saves a paper's record with another English title. */
export async function retitleRecord(
  site: string,
  collection: string,
  id: string,
  title: string,
): Promise<void> {
  const record = recordSchema.parse(await readRecord(site, collection, id));
  await editRecord(site, collection, id, { title: { ...record.title, en: title } });
}

/** Saves a paper's record with other values of some fields. */
export async function editRecord(
  site: string,
  collection: string,
  id: string,
  fields: object,
): Promise<void> {
  const record = recordSchema.parse(await readRecord(site, collection, id));
  const text = JSON.stringify({ ...record, ...fields }, null, 2);
  await writeFile(recordFile(site, collection, id), `${text}\n`);
}

async function readRecord(site: string, collection: string, id: string): Promise<unknown> {
  return JSON.parse(await readFile(recordFile(site, collection, id), "utf8"));
}

function recordFile(site: string, collection: string, id: string): string {
  return join(site, "records", collection, `${id}.json`);
}

/** Puts aside whatever an earlier build left. */
export async function clearBuilds(site: string): Promise<void> {
  await putAside(site, [...caches, ...locales.map(pagesFolder)]);
}

/** Puts aside whatever an earlier build left but for the Markdown pages. */
export async function clearCaches(site: string): Promise<void> {
  await putAside(site, caches);
}

/**
 * Moves what lies at paths within a site into a folder beside it. Deleting tens of thousands of
 * files would make the disk several times slower for the build that is measured next.
 */
async function putAside(site: string, paths: readonly string[]): Promise<void> {
  const aside = await mkdtemp(`${site}-aside-`);
  for (const [index, path] of paths.entries()) {
    const place = join(site, path);
    if (existsSync(place)) await rename(place, join(aside, String(index)));
  }
}

/** Commits the records of a working site as they are now. */
export function commitRecords(site: string): void {
  runGit(site, "add", "records");
  runGit(site, "commit", "--quiet", "--no-verify", "--message", "Records");
}

function runGit(site: string, ...words: readonly string[]): void {
  const person = ["-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.org"];
  execFileSync("git", [...person, "-c", "commit.gpgsign=false", ...words], { cwd: site });
}
