import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";
import { type Locale, locales } from "../../lib/locale.ts";
import { visitedPosition } from "../invented/synthetic-record.ts";
import { type Contender, prepareHugo } from "./contender.ts";
import { type FolderFigures, readFolderFigures } from "./folder-figures.ts";
import { makeSite, visitedAddress } from "./measure-builds.ts";
import { measureVisit, type VisitFigures } from "./measure-visit.ts";
import type { RunFigures } from "./run-figures.ts";
import { runMeasured } from "./run-measured.ts";
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
