/**
 * Takes the pictures of the site that README and the guide show, from the site in `build/`, and
 * prints the social card and the icons from their drawings: `npx tsx scripts/screenshots.ts`.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { groundColours, icons } from "./lib/site/web-manifest.ts";
import { findBrowser } from "./test/site/find-browser.ts";
import { openBrowser } from "./test/site/open-browser.ts";
import { serveSite } from "./test/site/serve-site.ts";

const images = resolve(import.meta.dirname, "../static/img");
const build = resolve(import.meta.dirname, "../build");

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly last?: string;
};

/** The kinds of page that are shown, by file name: the part of each that a reader sees first, once `last` is there. */
const screenshots: readonly Shot[] = [
  { name: "home", path: "", width: 1440, height: 900 },
  { name: "paper", path: "papers/pubmed/pubmed-69/", width: 1440, height: 900 },
  { name: "catalogue", path: "search/?q=AI", width: 1440, height: 900, last: "aside fieldset" },
  { name: "browse", path: "browse/", width: 1440, height: 900 },
  { name: "collection", path: "papers/pubmed/", width: 1440, height: 900, last: "aside fieldset" },
  { name: "overview", path: "overview/", width: 1440, height: 900 },
  { name: "phone", path: "papers/pubmed/pubmed-69/", width: 390, height: 844 },
];

/** Where each locale's pages stand, by the ending of its pictures. */
const folders = { "zh-Hant": "", en: "en/" } as const;

async function takeScreenshots(browser: Browser): Promise<void> {
  const site = await serveSite(build);
  const folder = join(images, "screenshots");
  await mkdir(folder, { recursive: true });
  for (const [locale, start] of Object.entries(folders)) {
    for (const {
      name,
      path,
      width,
      height,
      last = "html[data-has-hydrated=true]",
    } of screenshots) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light" });
      await page.goto(`${site.origin}/${start}${path}`, { waitUntil: "networkidle" });
      await page.waitForSelector(last);
      await writeFile(join(folder, `${name}.${locale}.webp`), await takePicture(page));
      await page.close();
    }
  }
  await site.close();
}

/**
 * What a page shows, as WebP of a quality at which letters stay sharp: a third of a PNG's bytes, which
 * on a phone are what the guide waits for. Playwright knows PNG and JPEG alone.
 */
async function takePicture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 50 });
  return Buffer.from(data, "base64");
}

/** The picture that other sites show beside a link to this one, at the size they ask for. */
async function printSocialCard(browser: Browser): Promise<void> {
  const drawing = await readFile(join(images, "social-card.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
  await page.screenshot({ path: join(images, "social-card.png") });
  await page.close();
}

/** The site's picture on a device's home screen, from its drawing; of the last, a device may cut off a fifth. */
async function printIcons(browser: Browser): Promise<void> {
  const drawing = await readFile(join(images, "favicon.svg"), "utf8");
  for (const { path, sizes, purpose } of icons) {
    const size = Number.parseInt(sizes, 10);
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const share = purpose === "maskable" ? 60 : 84;
    const style = `body { margin: 0; display: grid; place-items: center; block-size: 100vh; background: ${groundColours.light} } svg { inline-size: ${share}%; block-size: auto }`;
    await page.setContent(`<style>${style}</style>${drawing}`);
    await page.screenshot({ path: join(images, "..", path) });
    await page.close();
  }
}

async function main(): Promise<void> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error("Chromium, Chrome or Edge has to be installed.");
  const browser = await openBrowser(executable);
  try {
    await printSocialCard(browser);
    await printIcons(browser);
    await takeScreenshots(browser);
  } finally {
    await browser.close();
  }
}

await main();
