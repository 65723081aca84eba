import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { baseUrl } from "./library.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { watchPage } from "./watch-page.ts";
import { watchRequests } from "./watch-requests.ts";

/** How a page is opened; `mayMiss` lets it ask for what isn't there. */
export type VisitOptions = BrowserContextOptions & {
  readonly mayMiss?: boolean;
  /** Complaints that the page is meant to give rise to. */
  readonly expected?: readonly RegExp[];
  /** Called with the new page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/**
 * Serves the library for the tests of a file, and opens a browser; what it hands out can be used
 * within them.
 * @param executable the browser
 */
export function setUpSite(executable: string | undefined) {
  let site: ServedSite | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await serveSite(join(inject("library"), "build"), baseUrl);
    browser = await openBrowser(executable ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
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
    const rest = watchRequests(page);
    const hasScripts = options.javaScriptEnabled !== false;
    await page.goto(addressOf(path));
    // On a busy machine a page comes to life long after all is loaded; a prepared one may never.
    const comesToLife = hasScripts && prepare === undefined;
    if (comesToLife) await page.waitForSelector("html[data-has-hydrated=true]");
    // Without scripts nothing more is asked for once a page is loaded.
    if (hasScripts) await rest();
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
