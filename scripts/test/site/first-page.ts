import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** A page, and what closes it with whatever was opened for it alone. */
type OpenPage = { readonly page: Page; readonly close: () => Promise<void> };

/** A context that pages share, in which one stays open. */
let shared: Promise<BrowserContext> | undefined;

/**
 * A new page, as a browser has it that was never on the site at `origin`: nothing is kept or cached. Pages that need no
 * context of their own share one, and with `--process-per-site` a process: starting these anew, and compiling there
 * the site's scripts and axe again, takes a sixth of a visit. Playwright's clock is a whole context's.
 * @param origin without a final slash; the same each time, and open in one page at a time
 */
export async function openFirstPage(
  browser: Browser,
  origin: string,
  { viewport = { width: 1440, height: 900 }, ...options }: BrowserContextOptions,
): Promise<OpenPage> {
  const { colorScheme, reducedMotion, forcedColors, ...others } = options;
  if (viewport === null || Object.keys(others).length > 0) {
    const context = await browser.newContext({ viewport, ...options });
    return { page: await context.newPage(), close: () => context.close() };
  }
  shared ??= openContext(browser, origin);
  const context = await shared;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await session.detach();
  await page.setViewportSize(viewport);
  await page.emulateMedia(options);
  return { page, close: () => page.close() };
}

/** A context with an empty page of the site, in whose process all others are. */
async function openContext(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${origin}/`, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(`${origin}/`);
  return context;
}
