import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { findFreePort } from "../../io/process/find-free-port.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { visitedPosition, writeSyntheticRecords } from "../invented/synthetic-record.ts";
import { measureVisit, type VisitFigures } from "./measure-visit.ts";
import { type FolderFigures, type RunFigures, readFolderFigures } from "./run-figures.ts";
import { runMeasured } from "./run-measured.ts";
import {
  buildCommand,
  changeRecord,
  clearBuilds,
  openWorkingSite,
  retitleRecord,
} from "./working-site.ts";

/** One build of both locales, and what came out. */
export type BuildFigures = { readonly run: RunFigures; readonly site: FolderFigures };

/** Builds of the same site, one after another, and a visit to it. */
export type BuildsFigures = {
  readonly papers: number;
  readonly fromNothing: BuildFigures;
  readonly unchanged: BuildFigures;
  /** After one paper's title was changed. */
  readonly changed: BuildFigures;
  /** With that change, without anything that an earlier build left; `undefined` for a site that takes too long. */
  readonly changedFromNothing?: BuildFigures;
  /** `undefined` without a browser, or with fewer papers than fill the visited paper's range. */
  readonly visit?: VisitFigures;
  /** Seconds from a save to the screen in `npm start`; `undefined` without a browser. */
  readonly save?: number;
};

/** Papers up to which a site is built from nothing a second time. */
const twiceLimit = 10_000;

const collection = "library-1";
/** Where the paper is read that visits are measured on. */
export const visitedAddress = paperAddress(collection, `${collection}-${visitedPosition}`);

/**
 * Builds a site of `papers` synthetic records below `root` again and again, and leaves it there:
 * deleting it would slow down what is measured next.
 * @param browser path of a browser to visit it with
 */
export async function measureBuilds(
  papers: number,
  root: string,
  browser: string | undefined,
): Promise<BuildsFigures> {
  const folder = await mkdtemp(join(root, "builds-"));
  const site = await makeSite(folder, papers);
  const fromNothing = await build(site);
  const visit =
    browser !== undefined && papers > visitedPosition
      ? await measureVisit(join(site, "build"), visitedAddress, browser)
      : undefined;
  const unchanged = await build(site);
  const id = `${collection}-${Math.min(visitedPosition, papers)}`;
  await changeRecord(site, collection, id);
  const changed = await build(site);
  const changedFromNothing = papers > twiceLimit ? undefined : await buildAnew(site);
  const save = browser && (await measureSave(site, collection, id, browser).catch(reportFailure));
  return {
    ...{ papers, fromNothing, unchanged, changed },
    ...(changedFromNothing && { changedFromNothing }),
    ...(visit && { visit }),
    ...(save && { save }),
  };
}

/** A preview that breaks off costs no other figure: they may have taken an hour. */
function reportFailure(error: unknown): undefined {
  console.error(error);
  process.exitCode = 1;
}

async function buildAnew(site: string): Promise<BuildFigures> {
  await clearBuilds(site);
  return build(site);
}

/** A working site of synthetic records in `folder`; returns where it is. */
export async function makeSite(folder: string, papers: number): Promise<string> {
  const records = join(folder, "records");
  const site = join(folder, "site");
  await mkdir(site);
  await writeSyntheticRecords(records, papers);
  await openWorkingSite(site, records);
  return site;
}

async function build(site: string): Promise<BuildFigures> {
  const run = await runMeasured(buildCommand(site));
  return { run, site: await readFolderFigures(join(site, "build")) };
}

/** A few saves: one alone may meet the machine at something else. */
const saves = 5;
/** Milliseconds from one to the next, as if somebody wrote meanwhile: all lists are then made again. */
const pause = 5000;
/** Milliseconds that the preview has to start, and one save to be seen. */
const longestStart = 600_000;
const longestSave = 60_000;

/**
 * Seconds from the saving of a record to the changed page on the screen of `npm start`: the middle
 * one of a few.
 * @param site folder of a working site
 * @param executable path of the browser
 */
async function measureSave(
  site: string,
  collection: string,
  id: string,
  executable: string,
): Promise<number> {
  const port = String(await findFreePort(3000, 3999, "localhost"));
  // Without tsx between them, it is the program itself that is told to end, and has ended.
  const words = ["--import", "tsx", "scripts/start.ts", "--port", port, "--no-open"];
  const preview = spawn(process.execPath, words, {
    cwd: site,
    env: { ...process.env, INIT_CWD: site },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => preview.once("exit", resolve));
  let browser: Browser | undefined;
  try {
    const address = `http://localhost:${port}/papers/${collection}/${id}/`;
    await waitForAnswer(address, preview);
    browser = await openBrowser(executable);
    const page = await browser.newPage();
    await page.goto(address, { timeout: longestStart });
    await page.locator("main h1").waitFor({ timeout: longestStart });
    const seconds: number[] = [];
    for (let count = 1; count <= saves; count += 1) {
      await setTimeout(pause);
      const title = `Saved for the ${count}. time`;
      const start = performance.now();
      await retitleRecord(site, collection, id, title);
      await page.getByText(title).first().waitFor({ state: "attached", timeout: longestSave });
      seconds.push((performance.now() - start) / 1000);
    }
    return seconds.sort((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
  } finally {
    await browser?.close();
    preview.kill();
    await ended;
  }
}

async function waitForAnswer(address: string, preview: ChildProcess): Promise<void> {
  const start = performance.now();
  while (!(await fetch(address).then(isOk, () => false))) {
    if (preview.exitCode !== null) throw new Error("The preview broke off");
    if (performance.now() - start > longestStart) throw new Error(`${address} doesn't answer`);
    await setTimeout(500);
  }
}

function isOk({ ok }: Response): boolean {
  return ok;
}
