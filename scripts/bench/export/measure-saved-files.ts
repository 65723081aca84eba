import type { Browser } from "playwright-core";
import {
  exportFormatLabels,
  exportFormatNames,
} from "../../lib/export/formats/export-format-names.ts";
import type { FormatSeconds } from "./measure-built-files.ts";

/** What taking all papers of a site along costs in the browser. */
type SavedFiles = {
  /** Seconds until all are there, as a table. */
  readonly load: number;
  /** From the tap to the file; a format of whole records loads these. */
  readonly formats: readonly FormatSeconds[];
};

/** Long enough for a site that is far too slow. */
const patience = 300_000;

/** Saves all papers of a served site in each format. */
export async function measureSavedFiles(browser: Browser, origin: string): Promise<SavedFiles> {
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
