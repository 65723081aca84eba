import type { Page, Request } from "playwright-core";

/** Milliseconds after which a page that is idle, and has asked for nothing meanwhile, asks for nothing more. */
const pause = 100;
/** Milliseconds after which a page is left to itself: a request that is broken off may never be said to have ended. */
const patience = 10_000;

/**
 * Follows what a page asks for, from now on.
 * @returns what waits until the page is at rest: nothing is on its way, and it has had time for whatever
 *   waits until it is idle. Playwright's `networkidle` takes half a second of every page, and may end
 *   before a busy machine has run the scripts that ask for more.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let count = 0;
  page.on("request", (request) => {
    // A page that is left takes its requests with it.
    if (request.isNavigationRequest()) open.clear();
    open.add(request);
    count += 1;
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return async () => {
    const end = performance.now() + patience;
    let before: number;
    do {
      before = count;
      await page.evaluate(beIdle, pause);
    } while ((open.size > 0 || count > before) && performance.now() < end);
  };
}

/** Ends with a moment in which a page has nothing to do, a second later at most. It is handed to a browser as source. */
function beIdle(pause: number): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), pause),
  );
}
