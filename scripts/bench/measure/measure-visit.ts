import type { Browser, BrowserContext, Request } from "playwright-core";
import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";

/** Bytes of compressed bodies by what they are; headers aside. */
type VisitBytes = {
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly other: number;
};

/** What a browser that has never been there loads, and what it loads to go on to the next paper. */
export type VisitFigures = { readonly first: VisitBytes; readonly next: VisitBytes };

const nextLink = ".pagination-nav__link--next";
/** Milliseconds without a request after which nothing more is expected. */
const quietTime = 2000;

/** Visits the page at `address` of a built site with the browser at `executable`. */
export async function measureVisit(
  buildFolder: string,
  address: string,
  executable: string,
): Promise<VisitFigures> {
  const site = await serveSite(buildFolder);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser(executable);
    return await readVisit(await browser.newContext(), site.origin + address);
  } finally {
    await browser?.close();
    await site.close();
  }
}

async function readVisit(context: BrowserContext, address: string): Promise<VisitFigures> {
  const started: Request[] = [];
  const finished: Request[] = [];
  context.on("request", (request) => started.push(request));
  context.on("requestfinished", (request) => finished.push(request));
  const page = await context.newPage();
  const settle = async () => {
    let before: number;
    do {
      before = started.length;
      await page.waitForTimeout(quietTime);
    } while (started.length > before);
    return sumBytes(finished.splice(0));
  };
  const response = await page.goto(address, { waitUntil: "networkidle" });
  if (response?.ok() !== true) throw new Error(`${address}: ${response?.status()}`);
  // On a busy machine a page may come to life, and then ask for more, long after all is loaded.
  await page.waitForFunction(isAlive);
  const first = await settle();
  await page.locator(nextLink).click();
  await page.waitForURL((url) => url.href !== address);
  return { first, next: await settle() };
}

/** Whether a page has come to life, or has nothing to make it. */
function isAlive(): boolean {
  const isStill = document.querySelector("script[src]") === null;
  return isStill || document.documentElement.dataset.hasHydrated === "true";
}

async function sumBytes(requests: readonly Request[]): Promise<VisitBytes> {
  const sum = { html: 0, script: 0, style: 0, other: 0 };
  for (const request of requests) {
    const type = (await request.response())?.headers()["content-type"] ?? "";
    sum[kindOf(type)] += (await request.sizes()).responseBodySize;
  }
  return sum;
}

function kindOf(contentType: string): keyof VisitBytes {
  if (contentType.startsWith("text/html")) return "html";
  if (contentType.includes("javascript")) return "script";
  return contentType.startsWith("text/css") ? "style" : "other";
}

/** What it takes to have the page. */
export function totalBytes({ html, script, style, other }: VisitBytes): number {
  return html + script + style + other;
}
