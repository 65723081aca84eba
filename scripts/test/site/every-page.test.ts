import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findTestBrowser } from "./find-browser.ts";
import { findViolations } from "./find-violations.ts";
import { everyPage } from "./page-kinds.ts";
import { readInks } from "./read-inks.ts";
import { setUpSite } from "./set-up-site.ts";

const executable = findTestBrowser("every kind of page");

/** Between them both colour modes and both layouts; contrast doesn't depend on the width. */
const desktop = { colorScheme: "light", viewport: { width: 1440, height: 900 } } as const;
const phone = { colorScheme: "dark", viewport: { width: 390, height: 800 } } as const;
/** The narrowest window that has the tables of a desktop. */
const narrowDesktop = { width: 1000, height: 800 } as const;
/** What is left of 1280 × 1024 at 200 % and at 400 %. */
const magnified = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
] as const;

/** Whether the page can be scrolled sideways. */
async function expectNoMoreThan(page: Page, width: number): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(whole).toBeLessThanOrEqual(width);
}

/** The style sheets that a page has only once its scripts have run. */
async function listLateStyles(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return [...document.querySelectorAll("link[rel=stylesheet]")]
      .map((link) => link.getAttribute("href"))
      .filter((href) => !html.includes(`"${href}"`));
  });
}

/** Makes each text of a record one word that is longer than any line, as an address may be. */
async function lengthenTexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const text of document.querySelectorAll("main span[lang]")) {
      if (text.childElementCount === 0) text.textContent = "W".repeat(200);
    }
  });
}

async function setRootFont(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

// Whatever a page's policy blocks is an error on the console, on which a visit fails.
describe.skipIf(executable === undefined)("every kind of page", () => {
  const { visit } = setUpSite(executable);

  test.each(everyPage)(
    "is whole, accessible and under its policy, on a phone, with large letters, on a desktop and up to 400 %: $name",
    async ({ path }) => {
      const look = async (page: Page) => {
        expect(await page.locator("h1").count()).toBe(1);
        expect(await listLateStyles(page)).toEqual([]);
        await expectNoMoreThan(page, phone.viewport.width);
        expect(await findViolations(page)).toEqual([]);
        // Whoever has letters twice as large set for all sites.
        await setRootFont(page, "200%");
        await expectNoMoreThan(page, phone.viewport.width);
        await setRootFont(page, "");
        const policy = page.locator("meta[charset] + meta[http-equiv=Content-Security-Policy]");
        const directives = (await policy.getAttribute("content"))?.split("; ") ?? [];
        const scripts = directives.find((directive) => directive.startsWith("script-src "));
        expect(scripts).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')*$/);
        expect(directives).toContain("default-src 'self'");
        for (const viewport of magnified) {
          await page.setViewportSize(viewport);
          await expectNoMoreThan(page, viewport.width);
        }
        await page.emulateMedia({ colorScheme: desktop.colorScheme });
        await page.setViewportSize(desktop.viewport);
        await page.locator("html[data-theme=light]").waitFor();
        expect(await findViolations(page)).toEqual([]);
        const inks = await readInks(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await page.locator("html[data-theme=dark]").waitFor();
        expect(await readInks(page)).toEqual(inks);
        await page.locator("button[class*=toggleButton]:visible").first().click();
        await lengthenTexts(page);
        for (const { width, height } of [phone.viewport, narrowDesktop, desktop.viewport]) {
          await page.setViewportSize({ width, height });
          await expectNoMoreThan(page, width);
        }
      };
      await visit(path, look, phone);
    },
  );
});
