import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** A page for one visit. */
type OpenPage = {
  readonly page: Page;
  /** Closes it with whatever was opened for it alone, or leaves it for the next visit. */
  readonly close: () => Promise<void>;
};

/** A context that pages share, in which one stays open. */
let shared: Promise<BrowserContext> | undefined;

/** A page of that context that was left as it was found. */
let left: Page | undefined;

/**
 * A page as a browser has it that was never on the site at `origin`: nothing is kept or cached. Visits that need no
 * context of their own share one, and with `--process-per-site` a process: starting these anew, and compiling there
 * the site's scripts and axe again, takes a sixth of a visit. So they do a page, whose making takes half a second of
 * the processor. Playwright's clock is a whole context's.
 * @param origin without a final slash; the same each time, and open in one page at a time
 * @param isAltered whether the page is given what can't be taken from it, such as scripts that run first
 */
export async function openFirstPage(
  browser: Browser,
  origin: string,
  { viewport = { width: 1440, height: 900 }, ...options }: BrowserContextOptions,
  isAltered: boolean,
): Promise<OpenPage> {
  const {
    colorScheme = "light",
    reducedMotion = "no-preference",
    forcedColors = "none",
    ...others
  } = options;
  if (viewport === null || Object.keys(others).length > 0) {
    const context = await browser.newContext({ viewport, ...options });
    return { page: await context.newPage(), close: () => context.close() };
  }
  shared ??= openContext(browser, origin);
  const context = await shared;
  const page = (isAltered ? undefined : left) ?? (await context.newPage());
  if (page === left) left = undefined;
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await session.detach();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  const close = async () => {
    if (isAltered) return page.close();
    await leavePage(page, origin);
    left = page;
  };
  return { page, close };
}

/** Takes from a page all that a visit brought along. */
async function leavePage(page: Page, origin: string): Promise<void> {
  page.removeAllListeners();
  // A page with unsaved changes asks whether it may be left.
  page.on("dialog", (dialog) => dialog.accept());
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await openEmpty(page, origin);
  page.removeAllListeners();
  await page.mouse.move(0, 0);
  await page.evaluate(() => sessionStorage.clear());
}

/** A context with an empty page of the site, in whose process all others are. */
async function openContext(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  await openEmpty(await context.newPage(), origin);
  return context;
}

/** Has a page show nothing, in the process of the site. */
async function openEmpty(page: Page, origin: string): Promise<void> {
  const address = `${origin}/`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(address);
  await page.unroute(address);
}
