import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Locale, locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import type { CommandLine } from "./run-measured.ts";

/** A program that makes a site of the same Markdown, with its input in place. */
export type Contender = {
  readonly name: "paper-cards" | "hugo";
  readonly version: string;
  /** Folder that the site is written to. */
  readonly output: string;
  /** What makes the site in these locales. */
  readonly command: (locales: readonly Locale[]) => CommandLine;
  /** Takes away whatever an earlier build left. */
  readonly clear: () => Promise<void>;
};

const own = resolve(import.meta.dirname, "../hugo");

/** Hugo, as installed, with a theme of the same page furniture; `undefined` where there is none. */
export async function prepareHugo(pages: string, folder: string): Promise<Contender | undefined> {
  const version = readVersion();
  if (version === undefined) return undefined;
  await mkdir(folder);
  await cp(own, folder, { recursive: true });
  for (const locale of locales) {
    const papers = join(folder, "content", locale, "papers");
    await cp(join(pages, pagesFolder(locale)), papers, { recursive: true });
    // Without such a file Hugo takes a folder for a part of the one above.
    for (const collection of await readdir(papers)) {
      await writeFile(join(papers, collection, "_index.md"), "");
    }
  }
  const output = join(folder, "public");
  return {
    name: "hugo",
    version,
    output,
    command: (built) => ({
      program: "hugo",
      words: [],
      folder,
      environment: { HUGO_DISABLELANGUAGES: built.includes("en") ? "" : "en" },
    }),
    async clear() {
      for (const path of [output, join(folder, "resources")]) {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
}

function readVersion(): string | undefined {
  try {
    const said = execFileSync("hugo", ["version"], { encoding: "utf8" });
    return /v(\d[\d.]*)/.exec(said)?.[1];
  } catch {
    return undefined;
  }
}
