import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import * as z from "zod";
import { type Locale, locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { visitedPosition } from "../invented/synthetic-record.ts";
import { makeSite, visitedAddress } from "./measure-builds.ts";
import { measureVisit, type VisitFigures } from "./measure-visit.ts";
import { type FolderFigures, type RunFigures, readFolderFigures } from "./run-figures.ts";
import { type CommandLine, runMeasured } from "./run-measured.ts";
import { buildCommand, clearCaches, generateCommand } from "./working-site.ts";

/** What one program makes of the Markdown pages of some papers, from nothing. */
export type ContenderFigures = {
  readonly name: Contender["name"];
  readonly version: string;
  /** The default locale alone. */
  readonly oneLocale: RunFigures;
  readonly bothLocales: RunFigures;
  /** What came out in both locales. */
  readonly site: FolderFigures;
  /** `undefined` without a browser, or with fewer papers than fill the visited paper's range. */
  readonly visit?: VisitFigures;
};

/** Both programs on the same pages; Hugo has no figures where it isn't installed. */
export type ComparisonFigures = {
  readonly papers: number;
  readonly contenders: readonly ContenderFigures[];
};

const manifest = z.object({ version: z.string() });

/** The installed version of Docusaurus. */
export function docusaurusVersion(): string {
  const require = createRequire(import.meta.url);
  return manifest.parse(require("@docusaurus/core/package.json")).version;
}

/**
 * Makes sites of the pages of `papers` synthetic records below `root`, one program after the other,
 * and removes them.
 * @param browser path of a browser to visit them with
 */
export async function compare(
  papers: number,
  root: string,
  browser: string | undefined,
): Promise<ComparisonFigures> {
  const folder = await mkdtemp(join(root, "comparison-"));
  try {
    const pages = await makeSite(folder, papers);
    await runMeasured(generateCommand(pages));
    const contenders: ContenderFigures[] = [];
    for (const prepare of listContenders(pages, folder)) {
      const contender = await prepare();
      if (contender === undefined) continue;
      const address = papers > visitedPosition ? visitedAddress : undefined;
      try {
        contenders.push(await measureContender(contender, address, browser));
      } catch (error) {
        // A version of another program that our theme doesn't suit must not hide the rest.
        console.error(error);
        process.exitCode = 1;
      }
      await contender.clear();
    }
    return { papers, contenders };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function listContenders(pages: string, folder: string) {
  const own = async (): Promise<Contender> => ({
    name: "paper-cards",
    version: `Docusaurus ${docusaurusVersion()}`,
    output: join(pages, "build"),
    command: (built) => buildCommand(pages, built),
    async clear() {
      await clearCaches(pages);
      // The pages are there, as they are for the others; a build only sees that none has changed.
      await runMeasured(generateCommand(pages));
    },
  });
  return [own, () => prepareHugo(pages, join(folder, "hugo"))];
}

async function measureContender(
  contender: Contender,
  address: string | undefined,
  browser: string | undefined,
): Promise<ContenderFigures> {
  const run = async (built: readonly Locale[]) => {
    await contender.clear();
    return runMeasured(contender.command(built));
  };
  const oneLocale = await run([locales[0]]);
  const bothLocales = await run(locales);
  const visit =
    browser !== undefined && address !== undefined
      ? await measureVisit(contender.output, address, browser)
      : undefined;
  const { name, version } = contender;
  const site = await readFolderFigures(contender.output);
  return { name, version, oneLocale, bothLocales, site, ...(visit && { visit }) };
}

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
async function prepareHugo(pages: string, folder: string): Promise<Contender | undefined> {
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
