import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { findLibrary, libraryTime } from "./find-library.ts";
import { openFirstPage } from "./first-page.ts";
import { baseUrl } from "./library.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { shareBrowser } from "./share-browser.ts";
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

/** The library, which is served once for all files of a process. */
let served: Promise<ServedSite> | undefined;

/**
 * Waits until the page that is open, another one by now perhaps, has come to life and asks for nothing more: leaving it
 * earlier would break off its requests.
 */
export type Settle = () => Promise<void>;

/** What a test does with a page. */
export type Look = (page: Page, settle: Settle) => Promise<void>;

/**
 * Has the library served and a browser open for the tests of a file; what it hands out can be used
 * within them.
 * @param executable the browser
 */
export function setUpSite(executable: string | undefined) {
  let site: ServedSite | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    served ??= serveLibrary();
    site = await served;
    browser = await shareBrowser(executable ?? "");
  }, libraryTime);

  const addressOf = (path: string) => `${site?.origin}${baseUrl}${path}`;

  /** Opens a page and hands it over; fails on console errors, failed requests and third parties. */
  async function visit(
    path: string,
    look: Look,
    { mayMiss = false, expected = [], prepare, ...options }: VisitOptions = {},
  ): Promise<void> {
    if (browser === undefined || site === undefined) throw new Error("no browser is open");
    const isAltered = prepare !== undefined;
    const { page, close } = await openFirstPage(browser, site.origin, options, isAltered);
    const complaints = watchPage(page, site.origin, options);
    await prepare?.(page);
    const rest = watchRequests(page);
    const hasScripts = options.javaScriptEnabled !== false;
    const settle: Settle = async () => {
      // On a busy machine a page comes to life long after all is loaded.
      await page.waitForSelector("html[data-has-hydrated=true]");
      await rest();
    };
    await page.goto(addressOf(path));
    // Without scripts nothing more is asked for once a page is loaded; a prepared one may never come to life.
    if (hasScripts) await (prepare === undefined ? settle() : rest());
    try {
      await look(page, settle);
    } finally {
      await close();
    }
    const forms = [...expected, ...(mayMiss ? [/404/, /^failed: .*\/search\//] : [])];
    const isExpected = (complaint: string) => forms.some((form) => form.test(complaint));
    expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
  }

  return { visit, addressOf };
}

async function serveLibrary(): Promise<ServedSite> {
  return serveSite(join(await findLibrary(), "build"), baseUrl);
}
