import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildSite } from "./build-site.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { watchPage } from "./watch-page.ts";

/** Not `/`, so that an address that forgets the base path leads nowhere. */
export const baseUrl = "/library/";

const buildTime = 240_000;
const recordsFolder = join(import.meta.dirname, "records");

/** How a page is opened; `mayMiss` lets it ask for what isn't there. */
export type VisitOptions = BrowserContextOptions & {
  readonly mayMiss?: boolean;
  /** Complaints that the page is meant to give rise to. */
  readonly expected?: readonly RegExp[];
  /** Called with the new page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/**
 * Builds the site of the test records once for the tests of a file, and serves it; what it hands
 * out can be used within them.
 * @param executable the browser
 * @param addRecords writes further records into the folder
 */
export function setUpSite(
  executable: string | undefined,
  addRecords: (folder: string) => Promise<void> = async () => {},
) {
  let records: string | undefined;
  let folder: string | undefined;
  let site: ServedSite | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    records = await mkdtemp(join(tmpdir(), "records-"));
    await cp(recordsFolder, records, { recursive: true });
    await addRecords(records);
    folder = await buildSite(records, baseUrl);
    site = await serveSite(join(folder, "build"), baseUrl);
    browser = await openBrowser(executable ?? "");
  }, buildTime);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    for (const path of [records, folder]) {
      if (path !== undefined) await rm(path, { recursive: true });
    }
  });

  const addressOf = (path: string) => `${site?.origin}${baseUrl}${path}`;

  /** Opens a page and hands it over; fails on console errors, failed requests and third parties. */
  async function visit(
    path: string,
    look: (page: Page) => Promise<void>,
    { mayMiss = false, expected = [], prepare, ...options }: VisitOptions = {},
  ): Promise<void> {
    const viewport = { width: 1440, height: 900 };
    const context = await browser?.newContext({ viewport, ...options });
    const page = await context?.newPage();
    if (page === undefined) throw new Error("no browser is open");
    const complaints = watchPage(page, site?.origin ?? "", options);
    await prepare?.(page);
    await page.goto(addressOf(path), { waitUntil: "networkidle" });
    // On a busy machine a page comes to life long after all is loaded; a prepared one may never.
    const comesToLife = options.javaScriptEnabled !== false && prepare === undefined;
    if (comesToLife) await page.waitForSelector("html[data-has-hydrated=true]");
    try {
      await look(page);
    } finally {
      await context?.close();
    }
    const forms = [...expected, ...(mayMiss ? [/404/, /^failed: .*\/search\//] : [])];
    const isExpected = (complaint: string) => forms.some((form) => form.test(complaint));
    expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
  }

  return { visit, addressOf };
}
