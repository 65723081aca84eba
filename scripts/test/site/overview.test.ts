import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { findTestBrowser } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { watchPage } from "./watch-page.ts";

const executable = findTestBrowser("the overview");
const baseUrl = "/library/";
const buildTime = 240_000;

/** Labels as curators write them, and as nobody should. */
const areas = [
  { en: "Outpatient care", "zh-Hant": "門診" },
  "<b>bold</b> & <script>alert(1)</script>",
  "طب الطوارئ\u202e",
  "長".repeat(200),
  "One long English label that goes on and on about an area of medicine",
];

async function writeRecords(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "records-"));
  await mkdir(join(folder, "lamps"));
  for (let position = 1; position <= 40; position += 1) {
    const record = {
      position,
      title: { en: `Lamps, part ${position}` },
      ...(position % 5 > 0 && { published: String(2000 + (position % 22)), score: position / 4 }),
      applicationArea: areas[position % 9] ?? `Area ${position}`,
      ...(position % 3 === 0 && { provenance: { retrieved: `2025-0${1 + (position % 6)}` } }),
    };
    await writeFile(join(folder, "lamps", `lamps-${position}.json`), JSON.stringify(record));
  }
  return folder;
}

describe.skipIf(executable === undefined)("the overview page", () => {
  let records: string;
  let folder: string;
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    records = await writeRecords();
    folder = await buildSite(records, baseUrl);
    site = await serveSite(join(folder, "build"), baseUrl);
    browser = await openBrowser(executable ?? "");
  }, buildTime);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    for (const path of [records, folder])
      if (path !== undefined) await rm(path, { recursive: true });
  });

  /** Opens the page of a locale and hands it over; fails on complaints of the browser. */
  async function visit(
    locale: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    const complaints = watchPage(page, site.origin, options);
    await page.goto(`${site.origin}${baseUrl}${locale}overview/`, { waitUntil: "networkidle" });
    try {
      await look(page);
    } finally {
      await page.close();
    }
    expect(complaints).toEqual([]);
  }

  test.each(["", "en/"])(
    "/%soverview/ has a name and a description for each plot",
    async (locale) => {
      await visit(locale, async (page) => {
        const plots = page.locator("main svg[role=img]");
        expect(await plots.count()).toBe(6);
        for (const plot of await plots.all()) {
          expect(await plot.locator("title").textContent()).not.toBe("");
          const description = await plot.getAttribute("aria-describedby");
          expect(await page.locator(`[id="${description}"]`).textContent()).toMatch(/\d/);
        }
      });
    },
  );

  test("its plots are there without scripts, and its tables open", async () => {
    await visit(
      "en/",
      async (page) => {
        const figure = page.getByRole("figure", { name: "Year of publication", exact: true });
        expect(await figure.getByRole("img").isVisible()).toBe(true);
        expect(await figure.getByRole("table").isVisible()).toBe(false);
        await figure.getByText("Numbers").press("Enter");
        expect(await figure.getByRole("table").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([320, 390])(
    "at %d px nothing is cut off and letters are 12 px or more",
    async (width) => {
      await visit(
        "",
        async (page) => {
          await page.locator("main summary").evaluateAll((all) => {
            for (const one of all) one.closest("details")?.setAttribute("open", "");
          });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const sizes = await page.locator("main svg[role=img]").evaluateAll((all) =>
            all.map((plot) => {
              const scale = plot.clientWidth / Number(plot.getAttribute("viewBox")?.split(" ")[2]);
              return scale * Number.parseFloat(getComputedStyle(plot).fontSize);
            }),
          );
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );

  test("what papers lack leads to them", async () => {
    await visit("en/", async (page) => {
      const lacking = page.locator("details").filter({ hasText: "Year of publication" });
      await lacking.locator("summary").click();
      const links = lacking.getByRole("link");
      expect(await links.allTextContents()).toEqual(
        [5, 10, 15, 20, 25, 30, 35, 40].map((position) => `lamps-${position}`),
      );
      expect(await lacking.locator("code").textContent()).toContain("gaps --lacking published");
      const address = await links.first().getAttribute("href");
      expect(address).toBe(`${baseUrl}en/papers/lamps/lamps-5/`);
      expect((await page.request.get(`${site.origin}${address}`)).status()).toBe(200);
    });
  });
});
