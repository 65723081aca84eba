import type { Browser, Page, Request } from "playwright-core";
import {
  exportFormatLabels,
  exportFormatNames,
} from "../../lib/export/formats/export-format-names.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import { sum } from "../../lib/sum.ts";
import type { FormatSeconds } from "./measure-built-files.ts";

/** What a citation costs its reader. */
type CitationFigures = {
  /** Compressed bytes that the first one loads. */
  readonly bytes: number;
  /** Milliseconds from the tap to the citation on the screen, the first time. */
  readonly first: number;
  /** The same in another paper's page, when what it takes was loaded before. */
  readonly further: number;
};

/** Asks for a citation on two papers of a site of the benchmark's. */
export async function measureCitation(browser: Browser, origin: string): Promise<CitationFigures> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const open = async (position: number) => {
    const address = paperAddress("library-1", `library-1-${position}`);
    await page.goto(`${origin}/en${address}`, { waitUntil: "networkidle" });
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === "true");
  };
  await open(1);
  const asked: Request[] = [];
  page.on("requestfinished", (request) => asked.push(request));
  const first = await tap(page);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(asked.map((request) => request.sizes()));
  await open(2);
  const further = await tap(page);
  await context.close();
  return {
    bytes: sum(sizes.map(({ responseBodySize }) => responseBodySize)),
    first,
    further,
  };
}

/** Milliseconds in the page until a frame after the one that has the citation. */
function tap(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Cite and export",
    );
    const start = performance.now();
    button?.click();
    // A function with a name of its own would ask for a helper of tsx's, which the page hasn't.
    while (document.querySelector("dialog p[lang=en]") === null)
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

/** What taking all papers of a site along costs in the browser. */
type SavedFiles = {
  /** Seconds until all are there, as a table. */
  readonly load: number;
  /** From the tap to the file; a format of whole records loads these. */
  readonly formats: readonly FormatSeconds[];
};

/** Long enough for a site that is far too slow. */
const patience = 300_000;

/**
 * Saves all papers of a served site in each format. A first time doesn't count: the benchmark's server compresses files
 * when they are asked for and keeps them so, a static host has them.
 */
export async function measureSavedFiles(browser: Browser, origin: string): Promise<SavedFiles> {
  await saveAll(browser, origin);
  return saveAll(browser, origin);
}

async function saveAll(browser: Browser, origin: string): Promise<SavedFiles> {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const start = performance.now();
  await page.goto(`${origin}/en/lists/?sort=newest`);
  await page.locator("main tbody tr").first().waitFor();
  const load = (performance.now() - start) / 1000;
  const formats: FormatSeconds[] = [];
  for (const format of exportFormatNames) {
    const begin = performance.now();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: exportFormatLabels[format], exact: true }).click();
    await download;
    formats.push({ format, seconds: (performance.now() - begin) / 1000 });
  }
  await context.close();
  return { load, formats };
}
